import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagesOf, siteOf } from '#tests/support/site-folder'

const facts = 'projects/handu/facts.yaml'
const aliases = (...list: string[]) => ({
  [facts]: `type: project\naliases:\n${list.map((one) => `  - '${one}'\n`).join('')}`,
})

test('any address that an earlier site had leads to the page, Finnish when it names no language', () => {
  const files = aliases(
    '/tyollisyyden-kuntakokeilu',
    '/fi/Työnhakijat/',
    '/sv/arbetss%C3%B6kande.html',
    '/Index_2.php?id=12',
    '/?page_id=7',
  )
  expect(siteOf(files).aliases).toEqual({
    '/tyollisyyden-kuntakokeilu': '/fi/hankkeet/handu',
    '/fi/työnhakijat': '/fi/hankkeet/handu',
    '/sv/arbetssökande.html': '/sv/projekt/handu',
    '/index_2.php?id=12': '/fi/hankkeet/handu',
    '/?page_id=7': '/fi/hankkeet/handu',
  })
})

test.each([
  ['the same address in two ways', ['/fi/työ', '/FI/Ty%C3%B6/'], 4, 'projects/handu'],
  ['the address of a page in capitals', ['/FI/Hankkeet'], 3, 'projects'],
  ['the address of a page with a query', ['/fi/hankkeet?id=1'], 3, 'projects'],
])('%s is taken', (_, list, line, other) => {
  expect(messagesOf(aliases(...list))).toMatch(
    new RegExp(
      `^${facts}:${line}:5 The old address \\S+ already belongs to “${other}”\\. [^\\n]+$`,
    ),
  )
})

const needed = [
  ...['/fi/haku', '/sv/sok?q=a', '/healthz', '/robots.txt', '/fi/feed.xml', '/fi/feed-2.json'],
  ...[
    '/fi/hankkeet.json',
    '/fi/hankkeet/handu.md',
    '/fi/hankkeet/facts.csv',
    '/files/projects/a.jpg',
  ],
  ...['/_next/static/a.js', '/-/status', '/.well-known/security.txt', '/fi.json', '/fi/data.json'],
  ...readdirSync('public').map((name) => `/${name}`),
]

test.each(needed)('%s is needed by the site itself', (address) => {
  expect(messagesOf(aliases(address))).toBe(
    `${facts}:3:5 The site needs the address ${address} itself. Choose another one.`,
  )
})

test.each(['/fi/vanha.json', '/ohje.md', '/fi/vanha/facts.csv', '/data', '/feed.xml', '/fi.html'])(
  '%s is free for an old page',
  (address) => expect(messagesOf(aliases(address))).toBe(''),
)

test.each([
  ['https://tyollisyyspalvelut.hel.fi/vanha?id=1', ': /vanha?id=1'],
  ['vanha/sivu.html', ': /vanha/sivu.html'],
  ['/fi/vanha sivu#osa', ': /fi/vanha%20sivu'],
  ['/', ', for example /fi/old-page or /page.html?id=12'],
])('%s is told how to write', (written, advice) => {
  expect(messagesOf(aliases(written))).toBe(
    `${facts}:3:5 “${written}” cannot be an old address. Write what stood after the domain, from the first slash on${advice}.`,
  )
})
