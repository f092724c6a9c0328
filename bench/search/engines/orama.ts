import { create, insertMultiple, search } from '@orama/orama'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { depth, type Engine } from '../engine.ts'

const tokenizers = {
  fi: { language: 'finnish', stemmer: finnish, stemming: true },
  sv: { language: 'swedish', stemmer: swedish, stemming: true },
} as const

const schema = {
  key: 'string',
  title: 'string',
  summary: 'string',
  headings: 'string',
  body: 'string',
} as const

/** With the stemmer of the language and its own defaults: beginnings of words match, errors do not. */
export const oramaStemmed: Engine = orama('Orama, stemmer', 0)

/** The same with one typing error allowed in a word. */
export const oramaTolerant: Engine = orama('Orama, stemmer and tolerance 1', 1)

function orama(name: string, tolerance: number): Engine {
  return {
    name,
    async load(pages, locale) {
      const index = create({ schema, components: { tokenizer: tokenizers[locale] } })
      const documents = pages.map(({ key, title, summary, headings, body }) => ({
        key,
        title,
        summary,
        headings,
        body,
      }))
      await insertMultiple(index, documents)
      return async (term) => {
        const { hits } = await search(index, {
          term,
          tolerance,
          limit: depth,
          properties: ['title', 'summary', 'headings', 'body'],
        })
        return hits.map((hit) => hit.document.key)
      }
    },
  }
}
