/** How a pair is shown to somebody who knows both languages. */

import type { Confirmable } from '#lib/content/agree/confirm'
import { earlierWords } from '#lib/content/agree/earlier-words'
import { markChanges } from '#lib/content/agree/word-changes'
import type { Standing } from '#lib/content/check/agreement'
import type { Counterparts } from '#lib/content/check/counterparts'
import { keyOfFile } from '#lib/content/read/key-of-file'
import { type Locale, locales } from '#lib/locales'

/** Both sides with their places; in the one that changed the changed words are marked. */
export function shownPair(
  folder: string,
  pages: Confirmable[],
  pair: Counterparts,
  standing: Standing,
): string {
  const lines = locales.map((locale) => {
    const { place, text } = pair[locale]
    const before = standing === locale ? hashBefore(pages, pair, locale) : undefined
    const old = before && earlierWords(folder, place.file, before)
    return `${place.file}:${place.line}\n  ${old ? markChanges(old, text) : text.trim()}`
  })
  return `\n${lines.join('\n')}`
}

/** What the side that changed was confirmed as, beside the other one. */
function hashBefore(pages: Confirmable[], pair: Counterparts, locale: Locale): string | undefined {
  const key = keyOfFile(pair.fi.place.file)
  const blocks = pages.find(({ page }) => page.key === key)?.page.agreed?.blocks ?? []
  const halves = blocks.map((block) => block.split(' '))
  const [fi, sv] = halves.find(([fi, sv]) =>
    locale === 'fi' ? sv === pair.sv.hash : fi === pair.fi.hash,
  ) ?? [undefined, undefined]
  return locale === 'fi' ? fi : sv
}
