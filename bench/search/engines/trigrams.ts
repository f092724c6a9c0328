import type { Engine } from '../engine.ts'

/** Runs of three letters alone, by BM25, over the same fields: what the site's own search adds to its words. */
export const trigrams: Engine = {
  name: 'Character trigrams',
  async load(_pages, locale) {
    const { indexOf } = await import('../../../lib/search/indexes.ts')
    const { trigramScores } = await import('../../../lib/search/trigrams.ts')
    const { queryWords } = await import('../../../lib/search/clean-query.ts')
    const index = indexOf(locale)
    return (query) => {
      const scores = trigramScores(queryWords(query), index.trigrams, index.pages.length)
      return [...scores.keys()]
        .filter((page) => (scores[page] ?? 0) > 0)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        .map((page) => index.pages[page]?.key ?? '')
    }
  },
}
