/** Rule: a date at the start of a line is not taken for the number of a list: '15. tammikuuta' is a list that starts with 15. */
import type { CompleteFolder } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import { monthOf } from '#lib/text/quantity/month-names'

/** The dates that have become lists. They are the cause of whatever else the two texts do not have alike. */
export function checkEatenDates({ texts }: CompleteFolder): Problem[] {
  return locales.flatMap((locale) => {
    return texts[locale].structure.blocks.flatMap(({ shape, words, line, column }) => {
      const start = /list (\d+)\. × \d+ item 1 paragraph$/.exec(shape)?.[1]
      const first = /^\p{L}+/u.exec(words[0]?.text.normalize('NFC') ?? '')?.[0]
      if (!start || !first || Number(start) > 31) return []
      if (monthOf(first.toLowerCase(), locale) === undefined) return []
      const place = placeInBody(texts[locale], {
        line,
        column: Math.max(1, column - start.length - 2),
      })
      return [
        problem(place, 'dateInList', {
          found: `${start}. ${first}`,
          write: `${start}\\. ${first}`,
        }),
      ]
    })
  })
}
