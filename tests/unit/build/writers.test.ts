import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inTurns } from '#lib/build/in-turns'
import type { MadePart } from '#lib/build/make-part'
import { makeFolders } from '#lib/build/write-part'
import { closeWriters, openWriters, writeWith } from '#lib/build/writers'
import { BuildError } from '#lib/problems/build-error'

let folder = ''
const html = (more: string) =>
  `<!doctype html><html><head><style>p{}</style></head><body>${more}</body></html>`
const pages = Array.from({ length: 40 }, (_, index) =>
  page(`/fi/${index}`, html(`<p>${'Sivu '.repeat(index)}</p><script>flight()</script>`)),
)

function page(address: string, body: string): MadePart {
  return { kind: 'page', address, name: `site${address}.html`, body: Buffer.from(body) }
}

/** The bytes of a tree that is written for so many parts as would be worth threads, or not. */
async function treeOf(name: string, parts: number) {
  const tree = path.join(folder, name)
  makeFolders(
    tree,
    pages.map((one) => one.name),
  )
  const how = { tree, moment: new Date('2026-11-22T09:00:00Z'), brotliQuality: 5 }
  const writers = openWriters(how, parts)
  const written = await inTurns(pages, (one) => writeWith(writers, one))
  await closeWriters(writers)
  const names = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const bytes = names.map((one) => [
    one.name,
    readFileSync(path.join(one.parentPath, one.name), 'base64'),
  ])
  return { threads: writers.threads.length, written, bytes: bytes.sort() }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'writers-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('threads write the same as this one', async () => {
  const here = await treeOf('here', 1)
  const aside = await treeOf('aside', 1000)
  expect([here.threads, aside.threads]).toEqual([0, Math.min(availableParallelism() - 1, 3)])
  expect(aside.written).toEqual(here.written)
  expect(aside.bytes).toEqual(here.bytes)
})

test.each([1, 1000])(
  'among %d parts, a page that still needs script is one sentence',
  async (parts) => {
    const writers = openWriters({ tree: folder, moment: new Date(), brotliQuality: 5 }, parts)
    const bad = page('/fi', html('<p onclick="x()">Hei</p>'))
    const fault = await writeWith(writers, bad).catch((error) => error)
    await closeWriters(writers)
    expect(fault).toBeInstanceOf(BuildError)
    expect(fault.message).toContain('found the attribute onclick on <p>')
  },
)
