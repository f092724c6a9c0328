/** What Next says it made, sorted into pages, error pages and files. Anything unexpected stops the build. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { NextAdapter } from 'next'
import { BuildError } from '#lib/build/build-error'
import { filesBelow } from '#lib/build/files-below'
import { goneName, unavailableName } from '#lib/build/manifest'
import type { MachineFile } from '#lib/data/machine-file'
import { locales } from '#lib/locales'

/** What Next hands to an adapter after a build. */
export type NextBuild = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

/** One prerendered thing: its place in the tree, where Next wrote it (once or more), and its type where Next says it. */
export interface Source {
  address: string
  paths: [string, ...string[]]
  type?: string | undefined
}

export interface Sources {
  pages: Source[]
  /** Not found: named by language, and 'both' for addresses without one; the others by `unavailableName` and `goneName`. */
  errors: Source[]
  files: (Source | MachineFile)[]
}

/** Sorts the outputs of a build; `gone` are the addresses of retired pages. Throws a BuildError naming Next's version and what was expected. */
export async function findSources(build: NextBuild, gone: string[] = []): Promise<Sources> {
  const prerenders = prerendersOf(build)
  const html = prerenders.filter(({ paths: [file] }) => file.endsWith('.html'))
  const errorAddresses = locales.flatMap((locale) => [`/${locale}/404`, `/${locale}/503`])
  const answers = html.filter(({ address }) => !errorAddresses.includes(address) && !address.startsWith('/_'))
  const pages = answers.filter(({ address }) => !gone.includes(address))
  if (pages.length === 0) throw unexpected(build, 'at least one prerendered HTML page')
  const retired = answers.filter(({ address }) => gone.includes(address)).map((page) => ({ ...page, address: goneName(page.address) }))
  const missing = locales.map((locale) => ({ ...expectPage(build, html, `/${locale}/404`), address: locale }))
  const unavailable = locales.map((locale) => ({ ...expectPage(build, html, `/${locale}/503`), address: unavailableName(locale) }))
  const bodies = prerenders.filter(({ paths: [file] }) => file.endsWith('.body'))
  return { pages, errors: [...missing, await findNotFound(build), ...unavailable, ...retired], files: [...bodies, ...(await metadataFiles(build))] }
}

/** Files of `public/`, which Next serves but does not list. */
export async function publicFiles(folder: string): Promise<Source[]> {
  const files = await filesBelow(folder)
  return files.map((file) => ({ address: `/${path.relative(folder, file).split(path.sep).join('/')}`, paths: [file] }))
}

function prerendersOf(build: NextBuild): Source[] {
  if (!Array.isArray(build.outputs?.prerenders)) throw unexpected(build, 'the list outputs.prerenders')
  return build.outputs.prerenders.flatMap(({ pathname, fallback }) => {
    if (typeof pathname !== 'string') throw unexpected(build, 'a pathname on every prerender')
    if (!fallback?.filePath) return []
    const type = fallback.initialHeaders?.['content-type']
    return [{ address: decodeURI(pathname), paths: [fallback.filePath] satisfies [string], type: typeof type === 'string' ? type : undefined }]
  })
}

function expectPage(build: NextBuild, pages: Source[], address: string): Source {
  const page = pages.find((candidate) => candidate.address === address)
  if (!page) throw unexpected(build, `a prerendered page ${address}`)
  return page
}

/** The page of app/global-not-found.tsx is not among the prerenders: Next keeps it as a static file and as `_not-found.html`. */
async function findNotFound(build: NextBuild): Promise<Source> {
  const listed = staticFilesOf(build).find(({ pathname }) => pathname === '/404')
  const server = path.join(build.distDir, 'server')
  const names = await readdir(server, { recursive: true })
  const copies = names.filter((name) => path.basename(name) === '_not-found.html').map((name) => path.join(server, name))
  if (!listed || copies.length === 0) throw unexpected(build, `a static file /404 and a file _not-found.html below ${server}`)
  return { address: 'both', paths: [listed.filePath, ...copies] }
}

/** Icons, robots.txt and sitemap.xml: static files outside /_next/, whose type lies in a `.meta` file beside them. */
async function metadataFiles(build: NextBuild): Promise<Source[]> {
  const files = staticFilesOf(build).filter(({ pathname, filePath }) => !pathname.startsWith('/_next/') && filePath.endsWith('.body'))
  return Promise.all(files.map(async ({ pathname, filePath }) => ({ address: pathname, paths: [filePath], type: await typeBeside(filePath) })))
}

async function typeBeside(file: string): Promise<string | undefined> {
  const meta: { headers?: Record<string, string> } = JSON.parse(await readFile(file.replace(/\.body$/, '.meta'), 'utf8'))
  return meta.headers?.['content-type']
}

function staticFilesOf(build: NextBuild): NextBuild['outputs']['staticFiles'] {
  if (!Array.isArray(build.outputs?.staticFiles)) throw unexpected(build, 'the list outputs.staticFiles')
  return build.outputs.staticFiles
}

function unexpected({ nextVersion }: NextBuild, expected: string): BuildError {
  return new BuildError(`Next ${nextVersion} made an output that this site does not know: expected ${expected}. (See lib/build/outputs.ts.)`)
}
