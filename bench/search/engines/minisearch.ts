import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Engine } from '../engine.ts'
import type { Texts } from '../texts.ts'

/** With its own defaults. */
export const miniSearchPlain: Engine = miniSearch('MiniSearch plain', {})

/** As its documentation advises for a search that forgives: beginnings of words, errors, and the title before the text. */
export const miniSearchFuzzy: Engine = miniSearch('MiniSearch, prefix and fuzzy', {
  prefix: true,
  fuzzy: 0.2,
  boost: { title: 4, summary: 2, headings: 2 },
})

function miniSearch(name: string, options: SearchOptions): Engine {
  return {
    name,
    async load(pages) {
      const index = new MiniSearch<Texts>({
        idField: 'key',
        fields: ['title', 'summary', 'headings', 'body'],
      })
      index.addAll(pages)
      return (query) => index.search(query, options).map((result) => String(result.id))
    },
  }
}
