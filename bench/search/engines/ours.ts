import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { currentEdition } from '../../../lib/content/pages.ts'
import { locales } from '../../../lib/locales.ts'
import type { Engine } from '../engine.ts'

/** The site's own search; it reads the pages by itself at its first query, or the index that a build has left. */
export const ours: Engine = {
  name: 'This site',
  async prepare() {
    const { keepIndex } = await import('../../../lib/search/index-file.ts')
    const { inputsOf } = await import('../../../lib/search/index-inputs.ts')
    const [folder, memoryFolder] = [temporary(), temporary()]
    for (const locale of locales) {
      const { inputs, textsOf } = inputsOf(currentEdition(), locale)
      const texts = new Map(inputs.hashes.map((_, at) => [at, textsOf(at)]))
      keepIndex(inputs, { folder, memoryFolder }, texts)
    }
    Object.assign(process.env, { SEARCH_DIR: folder })
  },
  async load(_pages, locale) {
    const { searchPages } = await import('../../../lib/search/search.ts')
    searchPages('helsinki', locale)
    return (query) => searchPages(query, locale).results.map((result) => result.key)
  },
}

function temporary(): string {
  return mkdtempSync(path.join(tmpdir(), 'search-'))
}
