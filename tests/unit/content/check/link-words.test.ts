/** Links lead where their words say, and code is the same in both languages. */
import { expect, test } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const links =
  '- {id: hel, url: https://www.hel.fi/fi, languages: [fi, sv], title: {fi: Kaupunki, sv: Staden}}\n'
const both = (finnish: string, swedish: string) =>
  messagesOf({
    'links.yaml': links,
    'contacts.yaml': "- {id: info, unit: {fi: a, sv: b}, phone: '09 310 1641'}\n",
    [fi]: textFile('Hanke', `${finnish}\n`),
    [sv]: textFile('Projektet', `${swedish}\n`),
  })

test.each([
  ['[a@hel.fi](mailto:a@hel.fi)', '[b@hel.fi](mailto:a@hel.fi)', 'b@hel.fi', 'mailto:a@hel.fi'],
  [
    '[09 310 1641](tel:+35893101641)',
    '[09 310 1642](tel:+35893101641)',
    '09 310 1642',
    'tel:+35893101641',
  ],
  [
    '[hel.fi](https://www.hel.fi/fi)',
    '[hal.fi](https://www.hel.fi/fi)',
    'hal.fi',
    'https://www.hel.fi/fi',
  ],
])('%s / %s', (finnish, swedish, found, url) => {
  expect(both(finnish, swedish)).toContain(
    `${sv}:6:1 The words of the link say “${found}”, but it leads to ${url}. Correct the one that is wrong.`,
  )
})

test.each([
  ['[09 310 1641](tel:+35893101641)', '[09-3101641](tel:+35893101641)'],
  ['[Lähetä viesti](mailto:a@hel.fi)', '[Skicka ett meddelande](mailto:a@hel.fi)'],
  ['[Viesti](mailto:a@hel.fi?subject=Ty%C3%B6)', '[Brev](mailto:a@hel.fi?subject=Arbete)'],
  ['[www.hel.fi](https://www.hel.fi/fi)', '[hel.fi](https://www.hel.fi/fi)'],
  ['[HANDU](projects/handu) ja [työ](projects)', '[HANDU](projects/handu) och [arbete](projects)'],
  ['Kirjoita `työ`.', 'Skriv `arbete`.'],
  ['Avaa `/fi/index.fi.md`.', 'Öppna `/sv/index.sv.md`.'],
])('is right: %s / %s', (finnish, swedish) => {
  expect(both(finnish, swedish)).toBe('')
})

test.each([
  ['HANDU', 'SIEPP', 'SIEPP', 'HANDU'],
  ['HANDU-hanke', 'SIEPP-hanke', 'Projektet SIEPP', 'Projektet HANDU'],
])('the words of two links change places: %s, %s', (one, two, first, second) => {
  expect(
    both(
      `[${one}](projects/handu) ja [${two}](projects)`,
      `[${first}](projects/handu) och [${second}](projects)`,
    ),
  ).toContain(`${sv}:6:1 “${first}” leads where ${fi}:6:`)
})

test.each([
  [
    'Kirjoita `S1.a`.',
    'Skriv `S1.b`.',
    'here “S1.b”, and in projects/handu/index.fi.md:6:10 “S1.a”.',
  ],
  [
    'Kirjoita `a=1`.',
    'Skriv det.',
    'here it is missing, and in projects/handu/index.fi.md:6:10 “a=1”.',
  ],
  [
    '```\ncurl a\n```',
    '```\ncurl b\n```',
    'here “curl b”, and in projects/handu/index.fi.md:6:1 “curl a”.',
  ],
])('code: %s / %s', (finnish, swedish, expected) => {
  expect(both(finnish, swedish)).toContain(
    `The code is not the same in both languages: ${expected}`,
  )
})
