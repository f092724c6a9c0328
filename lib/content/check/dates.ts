/** Rule of dates of publishing and of changes: feeds and data carry them as moments, and a year outside these is a slip of the finger. */
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'
import { type Place, type Problem, problem } from '#lib/problems/problems'

const first = '1970'
const last = '2099'

type Dated = { place: () => Place; found: string | undefined }

export function checkDates({ facts: { data, yaml }, texts }: CompleteFolder): Problem[] {
  const corrections = (data.corrections ?? []).map(
    ({ date }, index): Dated => ({
      place: () => yaml.placeOf(['corrections', index, 'date']),
      found: date,
    }),
  )
  const dates: Dated[] = [
    { place: () => yaml.placeOf(['published']), found: data.published },
    { place: () => yaml.placeOf(['publishAt']), found: data.publishAt },
    ...corrections,
    ...locales.map(
      (locale): Dated => ({
        place: () => texts[locale].yaml.placeOf(['updated']),
        found: texts[locale].data.updated,
      }),
    ),
  ]
  return dates.flatMap(({ place, found }) =>
    found && isOdd(found) ? [problem(place(), 'oddYear', { found, first, last })] : [],
  )
}

function isOdd(date: string): boolean {
  const year = date.slice(0, 4)
  return year < first || year > last
}
