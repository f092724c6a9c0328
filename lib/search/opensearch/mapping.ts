/** How OpenSearch reads the pages of a language: its own analyser for inflection, and runs of three letters for errors and compounds. */
import type { Locale, Pair } from '#lib/locales'
import { fieldWeights, trigramTimes } from '#lib/search/weights'

const analysers: Pair = { fi: 'finnish', sv: 'swedish' }

const searched = ['title', 'navTitle', 'summary', 'headings', 'body', 'facts'] as const

/** Settings and mapping of an index. */
export function indexSettings(locale: Locale): object {
  const text = {
    type: 'text',
    analyzer: analysers[locale],
    fields: { letters: { type: 'text', analyzer: 'letters' } },
  }
  return {
    settings: {
      analysis: {
        // The folding makes 'tyottomyys' of 'työttömyys', as keyboards without dots do.
        analyzer: {
          letters: { tokenizer: 'letters', filter: ['lowercase', 'asciifolding'] },
        },
        tokenizer: {
          letters: { type: 'ngram', min_gram: 3, max_gram: 3, token_chars: ['letter', 'digit'] },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        ...Object.fromEntries(searched.map((field) => [field, text])),
        grade: { type: 'float' },
      },
    },
  }
}

/** The fields with their weights: as words, and as runs of letters. */
export const wordFields = searched.map((field) => `${field}^${fieldWeights[field]}`)
export const letterFields = searched.map((field) => `${field}.letters^${trigramTimes[field]}`)
