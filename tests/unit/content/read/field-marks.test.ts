/** Fields are published as they stand: HTML, Markdown and addresses in one are errors, whichever file it is in. */
import { expect, test } from 'vitest'
import { type Files, messagesOf, textFile } from '#tests/support/site-folder'

const page = 'projects/handu/index.fi.md'
const facts = 'projects/handu/facts.yaml'
const matter = (lines: string): Files => ({ [page]: `---\n${lines}\nupdated: 2026-11-22\n---\n` })
const fact = (lines: string): Files => ({ [facts]: `type: project\n${lines}\n` })
const label = (text: string): Files =>
  fact(`figures: [{id: a, value: 30, unit: count, show: true, label: {fi: '${text}', sv: b}}]`)

const html = 'would be published as it stands. Take the HTML away.'
const entity = 'would be published as it stands. Write the character itself.'

test.each<[string, Files, string]>([
  ['a tag in a title', matter('title: <b>Hanke</b>\nsummary: y'), `${page}:2:8 “<b>” ${html}`],
  ['a line break', matter('title: Hanke<br/>x\nsummary: y'), `${page}:2:8 “<br/>” ${html}`],
  ['a tag in a summary', matter('title: x\nsummary: <p>y</p>'), `${page}:3:10 “<p>” ${html}`],
  ['an entity', matter('title: x\nsummary: a&nbsp;b'), `${page}:3:10 “&nbsp;” ${entity}`],
  ['a numeric entity', matter("title: x\nsummary: 'a&#228;'"), `${page}:3:10 “&#228;” ${entity}`],
  ['a label', label('<i>a</i>'), `${facts}:2:67 “<i>” ${html}`],
  [
    'bold marks',
    matter("title: x\nsummary: 'Se on **uusi** palvelu.'"),
    `${page}:3:10 “**uusi**” would be published as it stands. This field takes no markup: uusi`,
  ],
  [
    'a link',
    matter("title: x\nsummary: 'Lue [HANDU](projects/handu)'"),
    `${page}:3:10 “[HANDU](projects/handu)” would be published as it stands. This field takes no markup: HANDU`,
  ],
  [
    'an address',
    matter('title: x\nsummary: Katso www.hel.fi.'),
    `${page}:3:10 “www.hel.fi” would be published as it stands. This field has no links. Write the name of the site, and put the address into a link of the text or into links.yaml.`,
  ],
  [
    'an address without www',
    fact('corrections: [{date: 2026-11-20, kind: update, text: {fi: Katso hel.fi/tyo, sv: b}}]'),
    `${facts}:2:59 “hel.fi/tyo” would be published as it stands. This field has no links. Write the name of the site, and put the address into a link of the text or into links.yaml.`,
  ],
  [
    'a title of links.yaml',
    {
      'links.yaml':
        '- {id: a, url: https://hel.fi, languages: [fi], title: {fi: <b>a</b>, sv: b}}\n',
    },
    `links.yaml:1:61 “<b>” ${html}`,
  ],
  [
    'a unit of contacts.yaml',
    { 'contacts.yaml': "- {id: a, unit: {fi: 'a&amp;b', sv: b}}\n" },
    `contacts.yaml:1:22 “&amp;” ${entity}`,
  ],
  [
    'question marks in the place of letters',
    matter("title: x\nsummary: 'Hyv?? ty?t?'"),
    `${page}:3:10 The letters of “Hyv??” have been garbled on their way from another program. Question marks stand where letters should be. Write the word again; a question ends with one question mark.`,
  ],
])('%s', (_, files, expected) => {
  expect(messagesOf(files)).toBe(expected)
})

test.each([
  'R&D; uusi työ',
  'Hinta < 50 euroa',
  '5 * 3 * 2',
  'Suomi.fi-valtuudet',
  'Mistä apua?',
  'A–Z [1]',
])('ordinary text is left alone: %s', (text) => {
  expect(
    messagesOf({ [page]: textFile('Hanke').replace('Summary of Hanke.', `'${text}'`) }),
  ).not.toMatch(/as it stands|garbled/)
})
