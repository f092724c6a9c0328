/** The check that the feeds are held to finds what RFC 4287 forbids. */
import { expect, test } from 'vitest'
import { atomFaults } from '#tests/support/atom'

const entry = `<entry><id>tag:example.org,2026:a</id><title>A</title><updated>2026-11-22T00:00:00+02:00</updated>
<link rel="alternate" type="text/html" href="https://example.org/a"/><summary>S</summary><content type="html">&lt;p&gt;</content></entry>`

const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi"><id>tag:example.org,2026:f</id><title>T</title>
<updated>2026-11-22T00:00:00Z</updated><author><name>N</name></author><link rel="self" href="https://example.org/f.xml"/>
<link rel="alternate" href="https://example.org/"/>${entry}</feed>`

test('a right feed has no faults', () => {
  expect(atomFaults(feed)).toEqual([])
})

test.each([
  ['a date without its time', '2026-11-22T00:00:00Z', '2026-11-22', "updated: '2026-11-22'"],
  ['no author', '<author><name>N</name></author>', '', 'feed: no author'],
  ['an author without a name', '<name>N</name>', '', 'author: name'],
  ['an id that is no URI', 'tag:example.org,2026:a', 'a', "id: 'a'"],
  ['no title', '<title>A</title>', '', 'entry: title'],
  [
    'two summaries',
    '<summary>S</summary>',
    '<summary>S</summary><summary>S</summary>',
    'entry: summary',
  ],
  ['a relative address', 'https://example.org/a', '/a', 'link: href="/a"'],
  ['a link without an address', ' href="https://example.org/a"', '', 'link: no href'],
  ['no link to itself', 'rel="self"', 'rel="related"', 'feed: not one link to itself'],
  ['an element of no feed', '<summary>S</summary>', '<teaser>S</teaser>', 'entry: <teaser> inside'],
  ['HTML that is not escaped', '&lt;p&gt;', '<p/>', 'content: <p> inside'],
  ['an unknown attribute', 'type="text/html"', 'media="text/html"', 'link: media="text/html"'],
  ['two entries with one id', entry, entry + entry, 'feed: two entries with one id'],
  [
    'something after the first entry',
    '</entry></feed>',
    '</entry><subtitle>S</subtitle></feed>',
    'feed: <subtitle> after the first entry',
  ],
])('%s', (_, right, wrong, fault) => {
  expect(feed).toContain(right)
  expect(atomFaults(feed.replace(right, wrong))).toContain(fault)
})

test('XML that is not well-formed is refused', () => {
  expect(() => atomFaults(feed.replace('</title>', ''))).toThrow()
})
