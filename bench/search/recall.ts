/** One row of a table: how often an engine has a right page first, and among the first three. */
import { allPages, currentEdition } from '../../lib/content/pages.ts'
import type { Locale } from '../../lib/locales.ts'
import type { Engine } from './engine.ts'
import { textsOf } from './texts.ts'

export type Asked = { q: string; isRight: (key: string) => boolean }

/** An engine that cannot run has a row that says why. */
export async function recallRow(
  makeEngine: () => Promise<Engine>,
  locale: Locale,
  queries: Asked[],
): Promise<string> {
  const engine = await makeEngine()
  try {
    const search = await engine.load(allPages(currentEdition(), locale).map(textsOf), locale)
    const places: number[] = []
    for (const { q, isRight } of queries) places.push((await search(q)).findIndex(isRight))
    const share = (most: number) =>
      (places.filter((place) => place >= 0 && place < most).length / places.length).toFixed(3)
    return `| ${locale} | ${engine.name} | ${places.length} | ${share(1)} | ${share(3)} |`
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error
    return `| ${locale} | ${engine.name} | – | could not run: ${reason} | |`
  }
}
