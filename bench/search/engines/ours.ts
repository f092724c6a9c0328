import type { Engine } from '../engine.ts'

/** The site's own search; it reads the pages by itself at its first query. */
export const ours: Engine = {
  name: 'This site',
  async load(_pages, locale) {
    const { searchPages } = await import('../../../lib/search/search.ts')
    searchPages('helsinki', locale)
    return (query) => searchPages(query, locale).results.map((result) => result.key)
  },
}
