import { expect, test } from 'vitest'
import { withNoBreakSpaces } from '#lib/content/render/no-break-spaces'
import { picture } from '#tests/support/pictures'
import { siteOf, textFile } from '#tests/support/site-folder'

const shared = {
  'links.yaml': `
- {id: hel, url: https://www.hel.fi, languages: [fi], title: {fi: a, sv: b}}
- {id: traficom, url: {fi: https://fi.example, sv: https://sv.example}, title: {fi: a, sv: b}}
`,
  'phrases.yaml': `
- {text: Hankinnoista duunia, language: fi}
- {text: Public Procurement, language: en}
`,
}

const facts =
  'type: project\nfigures:\n  - {id: a, value: 49500, unit: count, label: {fi: a, sv: b}}\n  - {id: b, min: 1, max: 2, unit: people, label: {fi: a, sv: b}}\n'

/** HTML of a body in one language; both languages have it. */
function htmlOf(body: string, locale: 'fi' | 'sv' = 'fi'): string {
  const texts = {
    'projects/handu/index.fi.md': textFile('Sivu', body),
    'projects/handu/index.sv.md': textFile('Sida', body.replace('index.fi', 'index.sv')),
  }
  const site = siteOf({
    ...shared,
    ...texts,
    'projects/handu/kuva.jpg': picture('jpg'),
    'projects/handu/facts.yaml': facts,
  })
  return (
    site.pages.find((page) => page.key === 'projects/handu' && page.locale === locale)?.html ??
    'no such page'
  )
}

test.each([
  ['a heading gets a prefixed id', '## Location', '<h2 id="h-location">Location</h2>'],
  [
    'the same heading twice gets two ids',
    '## A\n\n## A',
    '<h2 id="h-a">A</h2>\n<h2 id="h-a-1">A</h2>',
  ],
  [
    'a link by key leads to the address of the same language',
    '[a](projects)',
    '<p><a href="/fi/hankkeet">a</a></p>',
  ],
  ['a link by file leads there too', '[a](../index.fi.md)', '<p><a href="/fi/hankkeet">a</a></p>'],
  [
    'a picture is served from its page',
    '![Silta](kuva.jpg)',
    '<p><img src="/files/projects/handu/kuva.jpg" alt="Silta"></p>',
  ],
  [
    'telephone and e-mail links stay',
    '[a](tel:+3589) [b](mailto:a@b.fi)',
    '<p><a href="tel:+3589">a</a> <a href="mailto:a@b.fi">b</a></p>',
  ],
  ['thousands do not part', 'Noin 49 500 €', '<p>Noin 49\u00a0500\u00a0€</p>'],
  ['characters of HTML are text', 'a \\<b & c', '<p>a &#x3C;b &#x26; c</p>'],
  [
    'an English passage says so',
    'Sosiaalisia Public Procurement',
    '<p>Sosiaalisia <span lang="en">Public Procurement</span></p>',
  ],
  ['a Finnish passage in Finnish is plain', 'Hankinnoista duunia', '<p>Hankinnoista duunia</p>'],
  [
    'a link to a Finnish page from a Finnish one is plain',
    '[a](https://www.hel.fi)',
    '<p><a href="https://www.hel.fi">a</a></p>',
  ],
  [
    'a link with an address per language says which it is',
    '[a](https://sv.example)',
    '<p><a href="https://sv.example" hreflang="sv">a (ruotsiksi)</a></p>',
  ],
])('%s', (_, body, html) => {
  expect(htmlOf(body)).toBe(html)
})

test.each([
  [
    'a Finnish passage says so',
    '*Hankinnoista duunia*',
    '<p><em><span lang="fi">Hankinnoista duunia</span></em></p>',
  ],
  [
    'a link to a Finnish page says so',
    '[a](https://www.hel.fi/)',
    '<p><a href="https://www.hel.fi/" hreflang="fi">a (på finska)</a></p>',
  ],
  [
    'a link with an address per language is plain in its own',
    '[a](https://sv.example)',
    '<p><a href="https://sv.example">a</a></p>',
  ],
])('in Swedish %s', (_, body, html) => {
  expect(htmlOf(body, 'sv')).toBe(html)
})

test('a table is a table', () => {
  expect(htmlOf('| a | b |\n|---|--:|\n| c | d |').replaceAll('\n', '')).toBe(
    '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
  )
})

test.each([
  ['den 1 mars 2021', 'den 1_mars_2021'],
  ['maaliskuussa 2021', 'maaliskuussa_2021'],
  ['noin 2 miljoonaa euroa', 'noin 2_miljoonaa euroa'],
  ['50–70 procent av 49 500 kunder', '50–70_procent av 49_500_kunder'],
  ['12 kuukautta', '12_kuukautta'],
  ['3 4567', '3 4567'],
  ['työllisyyspalvelut 2017', 'työllisyyspalvelut 2017'],
])('in %s the spaces that must not break a line are no-break ones', (text, expected) => {
  expect(withNoBreakSpaces(text).replaceAll('\u00a0', '_')).toBe(expected)
})
