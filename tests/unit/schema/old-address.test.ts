import { expect, test } from 'vitest'
import { encodedOld, localeOfOld, oldAddressOf } from '#lib/schema/old-address'

test.each([
  ['/tyollisyyden-kuntakokeilu', '/tyollisyyden-kuntakokeilu'],
  ['/fi/työnhakijat', '/fi/työnhakijat'],
  ['/fi/ty%C3%B6nhakijat', '/fi/työnhakijat'],
  ['/fi/työnhakijat'.normalize('NFD'), '/fi/työnhakijat'],
  ['/fi/tyo%CC%88nhakijat', '/fi/työnhakijat'],
  ['/FI/Työnhakijat/', '/fi/työnhakijat'],
  ['/Sivu_1.HTML', '/sivu_1.html'],
  ['/index.php?id=12', '/index.php?id=12'],
  ['/Index.php?Id=A', '/index.php?Id=A'],
  ['/?page_id=7', '/?page_id=7'],
  ['/sivu.html?', '/sivu.html'],
  ['/haku.php?q=työ', '/haku.php?q=ty%C3%B6'],
  ['/vanha%20sivu.html', '/vanha sivu.html'],
  ['/~user/a,b;c=(1)', '/~user/a,b;c=(1)'],
])('%s is known as %s', (written, address) => {
  expect(oldAddressOf(written)).toBe(address)
  expect(oldAddressOf(encodedOld(address))).toBe(address)
})

test.each([
  '/',
  '',
  'vanha',
  'https://tyollisyyspalvelut.hel.fi/vanha',
  '//evil.example/vanha',
  '/\\evil.example',
  '/fi/vanha sivu',
  '/fi/vanha#osa',
  '/fi/%',
  '/fi/%00',
  '/fi/%ff',
  '/fi/%2Fvanha',
  '/fi/../vanha',
  '/fi/a\nb',
  `/${'a'.repeat(300)}`,
])('%j is no old address', (written) => expect(oldAddressOf(written)).toBeUndefined())

test('an old address leads to the language of its first segment, to Finnish without one', () => {
  expect(['/sv/gammal', '/sv.html', '/sverige', '/fi/vanha', '/a'].map(localeOfOld)).toEqual([
    'sv',
    'fi',
    'fi',
    'fi',
    'fi',
  ])
})

test('a browser sends its path in percent-encoding and its query as it is', () => {
  expect(encodedOld('/fi/työ?a=%20')).toBe('/fi/ty%C3%B6?a=%20')
})
