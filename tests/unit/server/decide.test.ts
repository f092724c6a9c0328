import { expect, test } from 'vitest'
import { decide } from '#lib/server/decide'

const files = ['/fi', '/sv', '/fi/palvelut', '/files/press/Kuva 1.jpg', '/sitemap.xml']
const addresses = {
  isFile: (address: string) => files.includes(address),
  isGone: (address: string) => address === '/fi/vanha',
  aliases: {
    '/fi/entinen': '/fi/palvelut',
    '/fi/työnhakijat.html': '/fi/palvelut',
    '/vanha_sivu': '/fi/työ',
    '/index.php?id=12': '/fi/palvelut',
    '/?page_id=7': '/sv',
  },
}
const get = (target: string) => decide('GET', target, addresses)
const file = (address: string) => ({ kind: 'file', address })
const redirect = (location: string) => ({ kind: 'redirect', location })
const notFound = (page: string) => ({ kind: 'not-found', page })

test.each([
  ['/fi/palvelut', file('/fi/palvelut')],
  ['/fi/palvelut?x=/', file('/fi/palvelut')],
  ['/sitemap.xml', file('/sitemap.xml')],
  ['/files/press/Kuva%201.jpg', file('/files/press/Kuva 1.jpg')],
  ['/', { kind: 'front-page' }],
  ['/?lang=sv', { kind: 'front-page' }],
  ['/fi/haku?q=ty%C3%B6&_rsc=1', { kind: 'search', locale: 'fi', target: '/fi/haku?q=ty%C3%B6' }],
  ['/sv/sok?q=a&q=b', { kind: 'search', locale: 'sv', target: '/sv/sok?q=a' }],
  ['/sv/sok?q[]=a', { kind: 'search', locale: 'sv', target: '/sv/sok' }],
  ['/fi/haku?q=100%', { kind: 'search', locale: 'fi', target: '/fi/haku?q=100%25' }],
  [
    '/fi/haku?page=2&q=%20a%20%20b',
    { kind: 'search', locale: 'fi', target: '/fi/haku?q=a+b&page=2' },
  ],
  ['http://evil.example/fi/palvelut', file('/fi/palvelut')],
  ['/healthz', { kind: 'health' }],
])('%s is answered', (target, decision) => expect(get(target)).toEqual(decision))

test.each([
  ['/fi/palvelut/', '/fi/palvelut'],
  ['/FI/Palvelut', '/fi/palvelut'],
  ['/FI/Palvelut/?q=Ab&x=%2F', '/fi/palvelut?q=Ab&x=%2F'],
  ['//fi//palvelut///', '/fi/palvelut'],
  ['/fi/%70alvelut', '/fi/palvelut'],
  ['//', '/'],
  ['http://evil.example/FI/', '/fi'],
])('%s redirects to the right form %s', (target, location) =>
  expect(get(target)).toEqual(redirect(location)),
)

test.each([
  ['/fi/palvelut.', '/fi/palvelut'],
  ['/fi/palvelut,', '/fi/palvelut'],
  ['/fi/palvelut)', '/fi/palvelut'],
  ['/fi/palvelut%20', '/fi/palvelut'],
  ['/fi/palvelut%C2%BB.', '/fi/palvelut'],
  ['/fi/palvelut%E2%80%9D', '/fi/palvelut'],
  ['/fi/palvelut/).?x=1', '/fi/palvelut?x=1'],
  ['/FI/Palvelut...', '/fi/palvelut'],
  ['/sitemap.xml.', '/sitemap.xml'],
  ['/fi/ty%C3%B6nhakijat.html),', '/fi/palvelut'],
  ['/fi/vanha.', '/fi/vanha'],
  ['/fi/palvelut%E2%80%94', '/fi/palvelut'],
  ['/fi/palvelut%E2%80%BA', '/fi/palvelut'],
  ['/fi/palvelut%60', '/fi/palvelut'],
  ['/fi/palvelut%7C', '/fi/palvelut'],
  ['/fi/palvelut-', '/fi/palvelut'],
  ['/fi/palvelut%E2%80%8B', '/fi/palvelut'],
  ['/fi/palvelut%C2%AD.', '/fi/palvelut'],
  ['/fi/palvelut%E2%80%8E', '/fi/palvelut'],
  ['/.', '/'],
])('%s was copied with the end of its sentence and leads to %s', (target, location) =>
  expect(get(target)).toEqual({ kind: 'moved', location }),
)

test('an address with such an end that something has is that, and one that nothing has stays unknown', () => {
  const exact = { ...addresses, aliases: { '/fi/palvelut.': '/sv' } }
  expect(decide('GET', '/fi/palvelut.', exact)).toEqual({ kind: 'moved', location: '/sv' })
  expect(get('/fi/zzz).')).toEqual(notFound('fi'))
})

test.each([
  ['/fi/zzz', 'fi'],
  ['/sv/zzz/', 'sv'],
  ['/SV/ZZZ', 'sv'],
  ['/de/zzz', 'both'],
  ['/fi.html', 'both'],
  ['/fi/palvelut.html', 'fi'],
  ['/fi/palvelut.html.br', 'fi'],
  ['/fi/%00', 'fi'],
  ['/../../etc/passwd', 'both'],
  ['/%2e%2e/%2e%2e/etc/passwd', 'both'],
  ['/_next/image?url=/og-fi.png&w=64&q=75', 'both'],
])('%s is not found, said in: %s', (target, page) => expect(get(target)).toEqual(notFound(page)))

test.each([
  ['//evil.example/'],
  ['//evil.example/fi/'],
  ['/\\evil.example/'],
  ['/%5cevil.example/'],
  ['/%2f%2fevil.example/'],
  ['/fi//evil.example/'],
])('%s leads to no other host', (target) => expect(get(target).kind).toBe('not-found'))

test.each([
  ['/fi/%', 'fi'],
  ['/sv/%ff', 'sv'],
  ['/%ff', 'both'],
  ['*', 'both'],
  ['evil.example:443', 'both'],
  ['http://evil.example', 'both'],
  ['', 'both'],
  ['?x', 'both'],
])('%s is a bad request, said in: %s', (target, page) =>
  expect(get(target)).toEqual({ kind: 'bad-request', page }),
)

test.each([['POST'], ['PUT'], ['DELETE'], ['OPTIONS'], ['TRACE'], ['get']])(
  'the method %s is not allowed',
  (method) => expect(decide(method, '/fi', addresses)).toEqual({ kind: 'method-not-allowed' }),
)

test.each([
  ['/fi/entinen', '/fi/palvelut'],
  ['/FI/Entinen/?q=1', '/fi/palvelut?q=1'],
  ['/fi/ty%C3%B6nhakijat.html', '/fi/palvelut'],
  ['/fi/ty%c3%b6nhakijat.HTML?a=1', '/fi/palvelut?a=1'],
  ['/fi/tyo%CC%88nhakijat.html', '/fi/palvelut'],
  ['/Vanha_Sivu//', '/fi/ty%C3%B6'],
  ['/index.php?id=12', '/fi/palvelut'],
  ['/INDEX.php/?id=12', '/fi/palvelut'],
  ['/?page_id=7', '/sv'],
])('%s has moved for good to %s', (target, location) =>
  expect(get(target)).toEqual({ kind: 'moved', location }),
)

test('an old address with a query is that query alone', () => {
  expect(get('/index.php?id=1')).toEqual(notFound('both'))
  expect(get('/index.php?id=12&x=1')).toEqual(notFound('both'))
  expect(get('/index.php')).toEqual(notFound('both'))
  expect(get('/?page_id=8')).toEqual({ kind: 'front-page' })
})

test('a retired page is gone, in its right form only', () => {
  expect(get('/fi/vanha')).toEqual({ kind: 'gone', address: '/fi/vanha' })
  expect(get('/fi/vanha/')).toEqual(redirect('/fi/vanha'))
})

test('the names of objects are no old addresses', () => {
  expect(get('/fi/constructor')).toEqual(notFound('fi'))
})

test('HEAD is answered like GET', () => {
  expect(decide('HEAD', '/fi', addresses)).toEqual(file('/fi'))
})
