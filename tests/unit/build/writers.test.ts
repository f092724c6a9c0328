import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inTurns } from '#lib/build/in-turns'
import type { MadePart } from '#lib/build/make-part'
import { makeFolders } from '#lib/build/write-part'
import { closeWriters, growWriters, openWriters, writeWith } from '#lib/build/writers'
import { currentEdition, writeSealed } from '#lib/content/pages'
import { BuildError } from '#lib/problems/build-error'
import { lateViews } from '#lib/views/view'

let folder = ''
const views = lateViews(currentEdition())
  .slice(0, 12)
  .map(({ make }) => make())

/** Pages in a shell, and a file. */
function parts(more = ''): MadePart[] {
  const shell = path.join(folder, 'shell')
  const head = `<title>https://mark.invalid/0-</title><style>p{}</style>${more}`
  writeSealed(shell, Buffer.from(`<!doctype html><html><head>${head}</head><body></body></html>`))
  const pages = views.map((view): MadePart => {
    const { address } = view
    const name = `site${address}.html`
    const texts = [String(view.metadata.title)]
    return { kind: 'page', address, name, view: JSON.stringify(view), shell, texts }
  })
  const body = Buffer.from('User-agent: *\n'.repeat(20))
  return [
    ...pages,
    { kind: 'file', address: '/r.txt', name: 'site/r.txt', body, headers: { etag: 'x' } },
  ]
}

/** The bytes of a tree that is written for so many pages. */
async function treeOf(name: string, pages: number) {
  const tree = path.join(folder, name)
  const made = parts()
  makeFolders(
    tree,
    made.map((one) => one.name),
  )
  const how = { tree, moment: new Date('2026-11-22T09:00:00Z'), brotliQuality: 5 }
  const writers = openWriters(process.env)
  growWriters(writers, pages)
  const written = await inTurns(made, (one) => writeWith(writers, one, how))
  await closeWriters(writers)
  const names = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const bytes = names.map((one) => [
    one.name,
    readFileSync(path.join(one.parentPath, one.name), 'base64'),
  ])
  return { tree, threads: writers.threads.length, written, bytes: bytes.sort() }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'writers-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('one thread and several write the same', async () => {
  const one = await treeOf('one', 1)
  const several = await treeOf('several', 1000)
  expect([one.threads, several.threads]).toEqual([1, Math.min(availableParallelism(), 4)])
  expect(several.written).toEqual(one.written)
  expect(several.bytes).toEqual(one.bytes)
})

test('a page is rendered into its shell', async () => {
  const { tree } = await treeOf('tree', 1)
  const front = readFileSync(path.join(tree, 'site/fi.html'), 'utf8')
  expect(front).toContain(`<title>${views[0]?.metadata.title}</title>`)
  expect(front).toMatch(/<main.*<h1/s)
})

/** What is said of the first of some parts. */
async function faultOf(made: MadePart[]): Promise<unknown> {
  const writers = openWriters(process.env)
  const how = { tree: folder, moment: new Date(), brotliQuality: 5 }
  const [first] = made
  const fault = first && (await writeWith(writers, first, how).catch((error) => error))
  await closeWriters(writers)
  return fault
}

test('a page that still needs script is one sentence', async () => {
  const fault = await faultOf(parts('<meta onload="x()">'))
  expect(fault).toBeInstanceOf(BuildError)
  expect(String(fault)).toContain('found the attribute onload on <meta>')
})

test('so is a page that React cannot render', async () => {
  const fault = await faultOf(
    parts().map((one) => ({ ...one, view: '{"address":"/fi","shown":{}}' })),
  )
  expect(fault).toBeInstanceOf(BuildError)
  expect(String(fault)).toContain('React did not render /fi')
})
