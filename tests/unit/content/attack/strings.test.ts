/** Hostile texts in every field that a reader sees, followed to every format: they say themselves and mean nothing. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import type { Page } from '#lib/content/types'
import type { MachineFile } from '#lib/data/machine-file'
import { atomFaults, readAtom } from '#tests/support/atom'
import { rowsOf } from '#tests/support/csv'
import { readJsonFeed } from '#tests/support/json-feed'
import { picture } from '#tests/support/pictures'
import { type Files, messagesOfFolder, siteFolderIn } from '#tests/support/site-folder'
import { hostileStrings, inLetters } from './hostile-strings'
import { skeletonOf } from './safe-html'

const quoted = JSON.stringify
const pair = (text: string) => `{fi: ${quoted(text)}, sv: ${quoted(text)}}`
const slugOf = (index: number) => `uutinen-${inLetters(index)}`

function release(text: string, index: number): Files {
  const own = inLetters(index)
  const front = `---\ntitle: ${quoted(`${text} ${own}`)}\nnavTitle: ${quoted(text)}\nslug: ${slugOf(index)}\nsummary: ${quoted(text)}\nupdated: 2026-01-15\n---\n`
  const facts = [
    "type: press-release\npublished: '2026'\nperiod: {start: '2026', label: ",
    `${pair(text)}}\npartners: [${pair(text)}]\ncontacts: [contact-${own}]\nlinks: [link-${own}]\nsources: [S${index + 1}]\n`,
    `funding: {fund: f-${own}, priorityAxis: f-${own}, specificObjective: f-${own}}\n`,
    `figures: [{id: a, value: 3, unit: count, label: ${pair(text)}, show: true}]\ndates: [{id: a, date: 2026-01-01, label: ${pair(text)}}]\n`,
    `places: [{name: ${pair(text)}, street: ${pair(text)}, district: ${pair(text)}}]\n`,
    `image: {file: a.jpg, credit: ${quoted(text)}, alt: ${pair(text)}, caption: ${pair(text)}}\n`,
    `corrections: [{date: 2026-01-16, kind: correction, text: ${pair(text)}}]\n`,
  ]
  const folder = `press/${slugOf(index)}`
  return {
    [`${folder}/index.fi.md`]: front,
    [`${folder}/index.sv.md`]: front,
    [`${folder}/facts.yaml`]: facts.join(''),
    [`${folder}/a.jpg`]: picture('jpg'),
  }
}

const contact = (text: string, index: number) =>
  `id: contact-${inLetters(index)}, name: ${quoted(text)}, role: ${pair(text)}, unit: ${pair(text)}, email: a@example.org, phone: '09 310 1641'`

/** Texts that the check refuses in a list of the site, each on a line of its own. */
function refusedOf(all: string[]): string[] {
  const lines = all.map((text, index) => `- {${contact(text, index)}}\n`).join('')
  const list = mkdtempSync(path.join(tmpdir(), 'refused-'))
  const told = messagesOfFolder(siteFolderIn(list, { 'contacts.yaml': lines }))
  rmSync(list, { recursive: true })
  const numbers = new Set(
    Array.from(told.matchAll(/contacts\.yaml:(\d+):/g), ([, line]) => Number(line)),
  )
  return all.filter((_, index) => numbers.has(index + 1))
}

/** Some mistakes are told only when others are mended: asked again until nothing is refused. */
function acceptedOf(all: string[]): string[] {
  const refused = refusedOf(all)
  return refused.length === 0 ? all : acceptedOf(all.filter((text) => !refused.includes(text)))
}

const hostile = hostileStrings.map((text) => text.trim())
/** The first text is harmless: the pages of the others are built as its page is. */
const texts = ['harmiton', ...acceptedOf(hostile)]
const refused = hostile.filter((text) => !texts.includes(text))

function list(line: (text: string, index: number) => string): string {
  return texts.map((text, index) => `- {${line(text, index)}}\n`).join('')
}

const section = (title: string, slug: string) =>
  `---\ntitle: ${title}\nslug: ${slug}\nsummary: ${title}.\nupdated: 2026-01-15\n---\n`

const site: Files = {
  'press/index.fi.md': section('Tiedotteet', 'tiedotteet'),
  'press/index.sv.md': section('Pressmeddelanden', 'pressmeddelanden'),
  'press/facts.yaml': 'type: section\n',
  'contacts.yaml': list(contact),
  'links.yaml': list(
    (text, index) =>
      `id: link-${inLetters(index)}, url: "https://a.example/?q=${encodeURIComponent(text)}", languages: [fi, sv], title: ${pair(text)}`,
  ),
  'sources.yaml': list(
    (text, index) => `id: S${index + 1}, language: fi, dated: '2026', title: ${pair(text)}`,
  ),
  'funding.yaml': list((text, index) => `id: f-${inLetters(index)}, name: ${pair(text)}`),
  'synonyms.yaml': list((text) => `language: fi, words: [${quoted(text)}], means: ${quoted(text)}`),
  'terms.yaml': list((text) => `fi: ${quoted(text)}, sv: ${quoted(text)}`),
  ...Object.assign({}, ...texts.map(release)),
}

let pages: Page[] = []
let files: Map<string, MachineFile> = new Map()

const folder = mkdtempSync(path.join(tmpdir(), 'strings-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  vi.stubEnv('CONTENT_DIR', siteFolderIn(folder, site))
  vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00')
  const { currentEdition, pageOf } = await import('#lib/content/pages')
  const { machineFiles } = await import('#lib/data/machine-files')
  pages = texts.map((_, index) => pageOf(currentEdition(), `press/${slugOf(index)}`, 'fi'))
  files = new Map(machineFiles(currentEdition()).map((file) => [file.address, file]))
}, 60_000)

test('the check refuses nothing that is letters and digits alone, and few of these texts at all', () => {
  expect(refused.filter((text) => /^[\p{L}\p{N} ]*$/u.test(text))).toEqual([])
  expect(texts.length).toBeGreaterThan(50)
})

const each = texts.map((text, index) => [quoted(text), text, index] as const)

const bodyAt = (address: string) => files.get(address)?.body ?? ''
const addressOf = (index: number) => `/fi/tiedotteet/${slugOf(index)}`

type Node = DefaultTreeAdapterTypes.Node

/** Texts of the data blocks of a page. */
function dataIn(node: Node): string[] {
  if ('tagName' in node && node.tagName === 'script')
    return node.childNodes.map((child) => ('value' in child ? child.value : ''))
  return 'childNodes' in node ? node.childNodes.flatMap(dataIn) : []
}

/** Addresses on a page that lead to anything but this site, the site of the fixture, mail and telephone. */
function strangeAddresses(node: Node): string[] {
  const own =
    'attrs' in node
      ? node.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value)
      : []
  const below = 'childNodes' in node ? node.childNodes.flatMap(strangeAddresses) : []
  return [
    ...own.filter(
      (value) =>
        !/^(\/(fi|sv|files)(\/|\?|$|#)|#[a-z]|https:\/\/a\.example\/\?q=|mailto:a@example\.org$|tel:)/.test(
          value,
        ),
    ),
    ...below,
  ]
}

async function htmlOf(index: number): Promise<string> {
  const { currentEdition } = await import('#lib/content/pages')
  const { PageView } = await import('#components/layouts/PageView')
  const { viewAt } = await import('#lib/views/view')
  const view = viewAt(currentEdition(), pages[index]?.address ?? '')
  if (!view) throw new Error(`There is no page ${index}.`)
  return renderToStaticMarkup(PageView({ view }))
}

test.each(each)('a page full of %s is built like every other', async (_, text, index) => {
  const html = await htmlOf(index)
  expect(skeletonOf(html)).toBe(skeletonOf(await htmlOf(0)))
  const tree = parseFragment(html)
  expect(strangeAddresses(tree)).toEqual([])
  const data = dataIn(tree).map((block) => JSON.parse(block))
  expect(data.length).toBeGreaterThan(0)
  expect(JSON.stringify(data)).toContain(quoted(`${text} ${inLetters(index)}`).slice(1, -1))
})

test.each(each)('the data and the tables of a page full of %s say just it', (_, text, index) => {
  const data = JSON.parse(bodyAt(`${addressOf(index)}.json`))
  expect(data).toMatchObject({
    title: `${text} ${inLetters(index)}`,
    summary: text,
    partners: [text],
    figures: [{ label: text }],
    corrections: [{ text }],
  })
  const [header = [], row = []] = rowsOf(bodyAt(`${addressOf(index)}/facts.csv`))
  expect(row).toHaveLength(header.length)
  for (const cell of [row[header.indexOf('label')], row[header.indexOf('sourceTitle')]]) {
    expect([text, `'${text}`]).toContain(cell)
    expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/)
  }
})

/** Kinds of the nodes of Markdown without their words; a soft line end is a word. */
function shapeOf(markdown: string): string {
  const shape = (node: { type: string; children?: { type: string }[] }): string =>
    node.type === 'text' ? '' : `(${node.type}${(node.children ?? []).map(shape).join('')})`
  return shape(unified().use(remarkParse).parse(markdown))
}

test.each(each)(
  'the Markdown of a page full of %s is written like every other',
  (_, text, index) => {
    const [, front = '', ...rest] = bodyAt(`${addressOf(index)}.md`).split(/^---\n/m)
    expect(parse(front)).toMatchObject({ title: `${text} ${inLetters(index)}` })
    const [, , ...harmless] = bodyAt(`${addressOf(0)}.md`).split(/^---\n/m)
    expect(shapeOf(rest.join('---\n'))).toBe(shapeOf(harmless.join('---\n')))
  },
)

test('the feeds are well-formed, and every title in them is just itself, with its year', () => {
  const addresses = [...files.keys()].filter((address) => /^\/fi\/feed.*\.xml$/.test(address))
  const feeds = addresses.map(bodyAt)
  expect(feeds.flatMap(atomFaults)).toEqual([])
  // It may not stand in the text of XML, and readers that are strict refuse the whole feed for it.
  expect(feeds.filter((xml) => xml.includes(']]>'))).toEqual([])
  const titles = new Set(feeds.flatMap((xml) => readAtom(xml).entries.map(({ title }) => title)))
  const own = texts.map((text, index) =>
    `${text} ${inLetters(index)} (2026)`.replaceAll('\r\n', '\n'),
  )
  expect(own.filter((title) => !titles.has(title))).toEqual([])
})

test('the content of every entry is built as that of the harmless one', () => {
  const addresses = [...files.keys()].filter((address) => /^\/fi\/feed.*\.json$/.test(address))
  const items = new Map(
    addresses.flatMap((address) =>
      readJsonFeed(bodyAt(address)).items.map((item) => [item.url, item] as const),
    ),
  )
  const contentOf = (index: number) =>
    items.get(`http://localhost:3000${addressOf(index)}`)?.content_html ?? ''
  expect(contentOf(0)).toContain('harmiton')
  expect(
    texts.filter((_, index) => skeletonOf(contentOf(index)) !== skeletonOf(contentOf(0))),
  ).toEqual([])
})

test('the list of pages for programs has an item a page, each built alike', () => {
  const shape = shapeOf(bodyAt('/llms.txt'))
  const items = shape.match(/\(listItem\(paragraph\(link\)*\)*/g) ?? []
  expect(shape.replaceAll('(listItem(paragraph(link)))', '')).toMatch(
    /^\(root(\(heading\)|\(blockquote(\(paragraph\))+\)|\(paragraph\)|\(list\))+\)$/,
  )
  expect(items.length).toBeGreaterThan(2 * texts.length)
})

test.each(each)('a search for %s answers with pages built like every other', async (_, text) => {
  const { SearchPage } = await import('#components/search/SearchPage')
  const { currentEdition } = await import('#lib/content/pages')
  const { searchViewOf } = await import('#lib/views/search')
  const asked = { query: text, cut: false, isExact: false, page: 1 }
  const { findPages } = await import('#lib/search/find-pages')
  const voice = { edition: currentEdition(), locale: 'fi' } as const
  const view = searchViewOf(voice, asked, await findPages(voice.edition, 'fi', asked))
  const html = renderToStaticMarkup(SearchPage({ view }))
  const elements = new Set(skeletonOf(html).match(/<[^/>][^>]*>/g))
  expect(
    [...elements].filter((element) =>
      /script|svg on|img|iframe|style| on/.test(element.replace(/^<svg [^>]*>/, '')),
    ),
  ).toEqual([])
  expect(strangeAddresses(parseFragment(html))).toEqual([])
})
