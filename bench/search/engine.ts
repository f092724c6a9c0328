import type { Locale } from '../../lib/locales.ts'
import type { Texts } from './texts.ts'

/** Keys of the pages found, best first. */
export type Search = (query: string) => Promise<string[]> | string[]

export type Engine = {
  name: string
  /** Makes beforehand what a build leaves for the start. */
  prepare?(): Promise<void>
  /** Makes the engine ready to search the pages of one language. */
  load(pages: Texts[], locale: Locale): Promise<Search>
}

/** As many results as count in the measures. */
export const depth = 10
