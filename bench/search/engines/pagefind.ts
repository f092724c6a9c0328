import { mkdtempSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locale } from '../../../lib/locales.ts'
import { depth, type Engine } from '../engine.ts'
import type { Texts } from '../texts.ts'

type PagefindClient = {
  init(language: string): Promise<void>
  options(options: { basePath: string; baseUrl: string }): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}

/** Indexed by its Node API from the pages' HTML; searched by its own script for browsers, which here reads from the disk. */
export const pagefind: Engine = {
  name: 'Pagefind',
  async load(pages, locale) {
    const folder = await writeIndex(pages)
    const client = await startClient(folder, locale)
    return async (query) => {
      const { results } = await client.search(query)
      const data = await Promise.all(results.slice(0, depth).map((result) => result.data()))
      return data.map(({ url }) => url.slice(1))
    }
  },
}

async function writeIndex(pages: Texts[]): Promise<string> {
  const { createIndex, close } = await import('pagefind')
  const outputPath = mkdtempSync(path.join(tmpdir(), 'pagefind-'))
  const { index, errors } = await createIndex({})
  if (!index) throw new Error(errors.join('; '))
  for (const page of pages)
    await index.addHTMLFile({ url: `/${page.key}`, content: documentOf(page) })
  await index.writeFiles({ outputPath })
  await close()
  writeFileSync(path.join(outputPath, 'package.json'), '{"type":"module"}')
  return outputPath
}

function documentOf({ locale, title, summary, html, facts }: Texts): string {
  return `<!doctype html><html lang="${locale}"><body><main><h1>${title}</h1><p>${summary}</p>${html}<p>${facts}</p></main></body></html>`
}

/** The script asks the document for its language and the network for its files. */
async function startClient(folder: string, locale: Locale): Promise<PagefindClient> {
  const document = { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) }
  const fetch = async (file: string) => new Response(await readFile(file.replace(/\?.*/, '')))
  Object.assign(globalThis, { document, fetch })
  const client: PagefindClient = await import(path.join(folder, 'pagefind.js'))
  await client.options({ basePath: `${folder}/`, baseUrl: '/' })
  await client.init(locale)
  return client
}
