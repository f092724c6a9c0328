import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { confirmAll } from '#lib/content/agree'
import { loadSite } from '#lib/content/load'
import { ContentError, formatProblems } from '#lib/problems/problems'
import { type Files, messagesOf, siteFolder, siteOf, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const agreed = 'projects/handu/agreed.yaml'
const finnish = '## Otsikko\n\nKissa istuu.\n\n- Talo\n- Katu\n'
const swedish = '## Rubrik\n\nKatten sitter.\n\n- Hus\n- Gata\n'
const texts = { [fi]: textFile('Hanke', finnish), [sv]: textFile('Projektet', swedish) }

/** What is said of the confirmed site after edits: from what to what, in a file. */
function after(edits: [file: string, from: string, to: string][], options: Options = {}): string {
  const folder = siteFolder({ ...texts, ...options.files })
  for (const [file, from, to] of edits) {
    const name = path.join(folder, file)
    const text = readFileSync(name, 'utf8')
    expect(text).toContain(from)
    writeFileSync(name, text.replace(from, to))
  }
  return said(folder, options)
}

type Options = { files?: Files; moment?: string; preview?: boolean }

/** Errors, or else the warnings of a folder. */
function said(folder: string, { moment = '2026-11-22', preview = false }: Options): string {
  vi.stubEnv('CONTENT_DIR', folder)
  try {
    const { warnings } = loadSite({ folder, moment: new Date(moment), preview })
    return formatProblems(warnings, 'warning').replaceAll(`${folder}/`, '')
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.message.replaceAll(`${folder}/`, '')
  }
}

test('a text that changed in one language alone is an error at its counterpart', () => {
  expect(after([[fi, 'istuu', 'nukkuu']])).toBe(
    `${sv}:8:1 Its Finnish counterpart ${fi}:8 has changed since both were last confirmed to agree. Change this text too, or run npm run content:agree projects/handu to confirm that both say the same or that this language follows later.`,
  )
  expect(after([[sv, 'sitter', 'sover']])).toContain(
    `${fi}:8:1 Its Swedish counterpart ${sv}:8 has`,
  )
})

test.each([
  ['a title', 'title: Hanke', 'title: Hankkeet X', `${sv}:2:8`],
  ['a summary', 'summary: Summary', 'summary: Summa', `${sv}:3:10`],
  ['a heading', 'Otsikko', 'Otsake', `${sv}:6:1`],
  ['a list item', 'Katu', 'Piha', `${sv}:11:3`],
  ['a negation', 'istuu', 'ei istu', `${sv}:8:1`],
])('%s of one language alone', (_, from, to, place) => {
  expect(after([[fi, from, to]])).toContain(`${place} Its Finnish counterpart`)
})

test('a pair of facts.yaml is confirmed like a text', () => {
  const facts = 'projects/handu/facts.yaml'
  const files = { [facts]: 'type: project\npartners: [{fi: Kaupunki, sv: Staden}]\n' }
  expect(after([[facts, 'Kaupunki', 'Valtio']], { files })).toContain(
    `${facts}:2:29 Its Finnish counterpart ${facts}:2 has changed`,
  )
})

test('a text that changed in both languages has to be recorded', () => {
  expect(
    after([
      [fi, 'istuu', 'nukkuu'],
      [sv, 'sitter', 'sover'],
    ]),
  ).toBe(
    `${sv}:8:1 This text and its Finnish counterpart ${fi}:8 have both changed since they were last confirmed to agree. Compare them and run npm run check, which records that they agree.`,
  )
})

test('what is moved in both languages asks nothing, what is moved in one is an error', () => {
  const [toFi, toSv] = [finnish, swedish].map((text) => {
    const [heading, first, list] = text.split('\n\n')
    return [heading, list?.trim(), first].join('\n\n')
  })
  expect(
    after([
      [fi, finnish, toFi ?? ''],
      [sv, swedish, toSv ?? ''],
    ]),
  ).toBe('')
  expect(after([[fi, '- Talo\n- Katu', '- Katu\n- Talo']])).toContain(
    `${sv}:10:3 This text and its Finnish counterpart ${fi}:10 were each confirmed to agree with another text. Put both languages in the same order, or run npm run content:agree projects/handu to confirm that these two say the same.`,
  )
})

test.each([
  ['no-break spaces', '”Kissa istuu” nyt', '”Kissa\u00a0istuu” nyt'],
  ['quotation marks', '”Kissa istuu” nyt', '"Kissa istuu" nyt'],
  ['hard breaks', '”Kissa istuu” nyt', '”Kissa istuu”\\\nnyt'],
  ['lines', '”Kissa istuu” nyt', '”Kissa\nistuu” nyt'],
  ['decomposed letters', 'Yötä myöten', 'Yötä myöten'.normalize('NFD')],
])('other %s change nothing', (_, from, to) => {
  const files = { [fi]: textFile('Hanke', from), [sv]: textFile('Projektet', 'Katten.') }
  expect(after([[fi, from, to]], { files })).toBe('')
})

test.each([
  ['emphasis on another word', '*Kissa* Nukkuu', 'Kissa *Nukkuu*'],
  ['exchanged cells', '| Kissa | Koira |\n|---|---|', '| Koira | Kissa |\n|---|---|'],
  ['code', 'Kissa `a`', 'Kissa `b`'],
])('%s in one language alone is an error', (_, from, to) => {
  const files = { [fi]: textFile('Hanke', from), [sv]: textFile('Projektet', from) }
  expect(after([[fi, from, to]], { files })).toContain('has changed since both were last confirmed')
})

test('a page that nobody has confirmed is an error, and a warning in a preview', () => {
  const files = { ...texts, [agreed]: null }
  const message =
    'Nobody has confirmed that both languages of this page say the same. Compare the texts, then run npm run content:agree projects/handu'
  expect(messagesOf(files)).toBe(`${agreed}:1:1 ${message}`)
  expect(said(siteFolder(files), { preview: true })).toContain(`${agreed}:1:1 warning: ${message}`)
})

test.each([
  ['a draft', { [fi]: textFile('Hanke', 'a', 'draft: true\n') }],
  [
    'a retired page',
    {
      'projects/handu/facts.yaml': 'type: page\ngone: {date: 2026-01-01, reason: {fi: a, sv: b}}\n',
    },
  ],
  [
    'a page in one language',
    {
      [sv]: null,
      'projects/handu/facts.yaml':
        'type: page\nonly: {language: fi, reason: {fi: a, sv: b}, due: 2030-01-01}\n',
    },
  ],
])('%s needs no confirmation', (_, files) => {
  expect(messagesOf({ ...files, [agreed]: null })).toBe('')
})

test('a record that cannot be read is told once', () => {
  expect(messagesOf({ ...texts, [agreed]: 'blocks: [a, b]\nwho: me\n' })).toBe(
    `${agreed}:1:10 The record of what the languages agree on cannot be read. A command writes it, so do not mend it by hand: delete the file, compare the texts and run npm run content:agree projects/handu`,
  )
})

const behind = { ...texts, [sv]: textFile('Projektet', 'Katten.'), [agreed]: late('2026-12-22') }

function late(due: string): string {
  return `behind: {language: sv, since: 2026-11-20, due: ${due}}\nblocks: []\n`
}

test('while one language is late the page is built, and its page knows the newer one', () => {
  const pages = siteOf(behind).pages.filter((page) => page.key === 'projects/handu')
  expect(pages.map((page) => page.newer)).toEqual([
    undefined,
    { address: '/fi/hankkeet/handu', since: '2026-11-20' },
  ])
})

test.each([
  ['numbers', 'Viisi vuotta.', 'Sju år.'],
  ['units', 'Kesto on kaksitoista kuukautta.', 'Tiden är tolv år.'],
  ['the order', 'Ensin kolme vuotta, sitten viisi vuotta.', 'Först fem år, sedan tre år.'],
  ['limits', 'Enintään kolmekymmentä.', 'Minst trettio.'],
  ['starts of lists', '3. a\n4. b', '5. a\n6. b'],
])('%s may differ while one language is late, and only then', (_, finnish, swedish) => {
  const files = { [fi]: textFile('Hanke', finnish), [sv]: textFile('Projektet', swedish) }
  expect(messagesOf(files)).toContain(sv)
  expect(messagesOf({ ...files, [agreed]: late('2026-12-22') })).toBe('')
})

test('a late language is a warning, also when it is due, and an error 30 days later', () => {
  const at = (moment: string) => said(siteFolder(behind), { moment })
  expect(at('2026-12-22')).toBe(
    `${agreed}:1:48 warning: The Swedish text has been behind since 20 November 2026 and is promised by 22 December 2026. Once it is up to date, run npm run content:agree projects/handu`,
  )
  expect(at('2027-01-21')).toBe(
    `${agreed}:1:48 warning: The Swedish text was to be up to date by 22 December 2026. Bring it up to date and run npm run content:agree projects/handu`,
  )
  expect(at('2027-01-22')).toBe(
    `${agreed}:1:48 The Swedish text was to be up to date by 22 December 2026, more than 30 days ago. Bring it up to date and run npm run content:agree projects/handu`,
  )
})

test('a record that says the same already is not written again', () => {
  const folder = siteFolder(texts)
  const file = path.join(folder, agreed)
  const before = readFileSync(file, 'utf8')
  utimesSync(file, 1, 1)
  confirmAll(folder)
  expect(statSync(file).mtimeMs).toBe(1000)
  expect(readFileSync(file, 'utf8')).toBe(before)
})
