/** Called by Next when a build is complete: makes the static tree `out/` of it, or stops the build with one sentence. */
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BuildError } from '#lib/build/build-error'
import { defaultHeaders } from '#lib/build/headers'
import type { BuildRecord, HeaderTable } from '#lib/build/manifest'
import { findSources, type NextBuild, publicFiles } from '#lib/build/outputs'
import { replaceTree, type Written, writeTree } from '#lib/build/tree'
import { type Site, wholeSite } from '#lib/content/pages'
import { machineFiles } from '#lib/data/machine-files'
import type { Locale } from '#lib/locales'
import { isPreview, moment } from '#lib/site'

/** Next's `onBuildComplete`. A mistake that has a sentence is printed without a stack trace and ends the build with 1. */
export async function finishBuild(build: NextBuild): Promise<void> {
  try {
    await makeTree(build)
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Makes `out/` from a finished build of Next. The tree that was there stays until the new one is whole. */
async function makeTree(build: NextBuild): Promise<void> {
  const site = wholeSite({ preview: isPreview() })
  const sources = await findSources(
    build,
    site.gone.map((page) => page.address),
  )
  const files = [...sources.files, ...machineFiles(), ...(await publicFiles(path.join(build.projectDir, 'public')))]
  const folder = path.join(build.distDir, 'tree')
  await rm(folder, { recursive: true, force: true })
  const written = await writeTree({ ...sources, files }, { folder, moment: moment(), nextVersion: build.nextVersion })
  await writeJson(path.join(folder, 'headers.json'), headerTable(written))
  await writeJson(path.join(folder, 'build.json'), buildRecord(written.pages, site))
  await replaceTree(folder, path.join(build.projectDir, 'out'))
}

function headerTable({ pages, files, errors }: Record<'pages' | 'files' | 'errors', Written[]>): HeaderTable {
  return { defaults: defaultHeaders, paths: headersByAddress([...pages, ...files]), errors: headersByAddress(errors) }
}

function headersByAddress(written: Written[]): HeaderTable['paths'] {
  return Object.fromEntries(written.map(({ address, headers }) => [address, headers]))
}

function buildRecord(pages: Written[], { contentHash, nextChange, aliases }: Site): BuildRecord {
  const count = (locale: Locale) => pages.filter(({ address }) => `${address}/`.startsWith(`/${locale}/`)).length
  const sizes = pages.map(({ address, gzipSize }) => [address, gzipSize])
  return {
    contentHash,
    moment: moment().toISOString(),
    nextChange: nextChange?.toISOString() ?? null,
    aliases,
    pages: { fi: count('fi'), sv: count('sv') },
    gzipSizes: Object.fromEntries(sizes),
  }
}

async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 1)}\n`)
}
