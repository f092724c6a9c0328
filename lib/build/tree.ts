/** Writes the static tree beside the working one and puts it in place only when it is whole. */
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lookup } from 'mrmime'
import { checkPage } from '#lib/build/check'
import { compress } from '#lib/build/compress'
import { errorHeaders, fileHeaders, type Headers, pageHeaders, unavailableHeaders } from '#lib/build/headers'
import { inTurns } from '#lib/build/in-turns'
import { isUnavailable } from '#lib/build/manifest'
import type { Source, Sources } from '#lib/build/outputs'
import { stripPage } from '#lib/build/strip'
import type { MachineFile } from '#lib/data/machine-file'

/** How a tree is made. The moment becomes every file's date, so that two builds of one moment are the same to the last header. */
export interface Making {
  folder: string
  moment: Date
  nextVersion: string
}

/** One written file: which address it answers, what is sent with it, and its bytes over the wire. */
export interface Written {
  address: string
  headers: Headers
  gzipSize: number
}

type File = { name: string; body: Buffer; headers: Headers }

/** From this many pages on, the best brotli costs more minutes of building than it saves in bytes. */
const manyPages = 200

/** Writes all files of a tree into its folder, and pages back into Next's own files too. */
export async function writeTree({ pages, errors, files }: Sources, making: Making): Promise<Record<keyof Sources, Written[]>> {
  const quality = pages.length < manyPages ? 11 : 5
  const write =
    <From extends { address: string }>(read: (source: From) => Promise<File>) =>
    async (source: From) =>
      writeForms(await read(source), source.address, making, quality)
  return {
    pages: await inTurns(
      pages,
      write((source) => readPage(source, `site${source.address}.html`, pageHeaders, making)),
    ),
    errors: await inTurns(
      errors,
      write((source) => readPage(source, `errors/${source.address}.html`, headersOfError(source.address), making)),
    ),
    files: await inTurns(files, write(readPlain)),
  }
}

/** Puts a finished tree where it is served from. The folder that was there is gone only when the new one is in place. */
export async function replaceTree(finished: string, target: string): Promise<void> {
  const old = `${finished}.old`
  await rm(old, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  await rename(target, old)
  await rename(finished, target)
  await rm(old, { recursive: true, force: true })
}

type PageHeaders = (body: Buffer, styles: string[]) => Headers

function headersOfError(name: string): PageHeaders {
  return (_, styles) => (isUnavailable(name) ? unavailableHeaders(styles) : errorHeaders(styles))
}

async function readPage({ address, paths }: Source, name: string, headersOf: PageHeaders, { nextVersion }: Making): Promise<File> {
  const page = stripPage(await readFile(paths[0], 'utf8'))
  checkPage(address, page, nextVersion)
  await Promise.all(paths.map((file) => writeFile(file, page.html)))
  const body = Buffer.from(page.html)
  return { name, body, headers: headersOf(body, page.styles) }
}

async function readPlain(source: Source | MachineFile): Promise<File> {
  const body = 'body' in source ? Buffer.from(source.body) : await readFile(source.paths[0])
  const type = source.type ?? lookup(source.address) ?? 'application/octet-stream'
  return { name: `site${source.address}`, body, headers: fileHeaders(body, type) }
}

async function writeForms({ name, body, headers }: File, address: string, { folder, moment }: Making, quality: number): Promise<Written> {
  const target = path.join(folder, name)
  await mkdir(path.dirname(target), { recursive: true })
  const forms = await compress(name, body, quality)
  for (const { suffix, bytes } of forms) {
    await writeFile(target + suffix, bytes)
    await utimes(target + suffix, moment, moment)
  }
  const gzipSize = forms.find(({ suffix }) => suffix === '.gz')?.bytes.length ?? body.length
  const vary = forms.length > 1 ? { vary: 'Accept-Encoding' } : {}
  return { address, headers: { ...headers, ...vary, 'last-modified': moment.toUTCString() }, gzipSize }
}
