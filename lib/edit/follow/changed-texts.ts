/** Words of the facts and of the shared lists that a change has changed, and where the old ones still stand: a label, a name, an address, a telephone number. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { keyOfFile } from '#lib/content/inspect'
import type { BaseFiles } from '#lib/edit/follow/base-files'
import { type Kept, once } from '#lib/edit/follow/kept'
import type { TextPlace } from '#lib/edit/follow/places'
import { patternsOf } from '#lib/edit/follow/text-patterns'
import type { WrittenPage } from '#lib/edit/follow/written'
import { type ChangedValue, changedValues } from '#lib/edit/review/changed-values'
import { type Locale, locales } from '#lib/locales'

export interface ChangedText {
  /** The page; '' for the shared lists. */
  key: string
  /** The way to it, joined by dots: 'contacts.aino.phone'. */
  name: string
  before: string
  after: string
  /** Where it is one of a pair. */
  locale?: Locale
}

/** Texts that say something by themselves. Shorter ones may stand anywhere. */
const ownLength = 25

const single = /\.(name|email|phone)$/

const kept: Kept<ChangedValue[]> = new Map()

export function changedTexts(content: string, base: BaseFiles): ChangedText[] {
  return [...base].flatMap(([file, text]) => {
    const place = path.join(content, file)
    const now = existsSync(place) ? readFileSync(place, 'utf8') : ''
    if (now === text || now === '') return []
    const key = file.includes('/') ? keyOfFile(file) : ''
    const from = key === '' ? `${file.replace('.yaml', '')}.` : ''
    const values = once(kept, `${text}\0${now}`, () => changedValues(text, now))
    return values.flatMap(({ path: way, before, after }) => {
      const locale = locales.find((one) => way.endsWith(`.${one}`))
      const isText = /\p{L}{2}/u.test(before) || way.endsWith('.phone')
      if (after === '' || before.length < 4 || !isText || !(locale || single.test(way))) return []
      return [{ key, name: from + way, before, after, ...(locale && { locale }) }]
    })
  })
}

/** Places of the old words in a page. */
export function textPlacesIn(page: WrittenPage, changed: ChangedText): TextPlace[] {
  const { key, name, locale, before } = changed
  if (key !== '' && key !== page.key && !page.leadsTo.has(key)) return []
  const isSure = single.test(name) || before.length >= ownLength
  return page.spots.flatMap((spot) => {
    if (locale && spot.locale !== locale) return []
    return patternsOf(changed).flatMap(({ pattern, replace }) =>
      [...spot.text.matchAll(pattern)].map((match) => ({
        spot,
        at: match.index,
        end: match.index + match[0].length,
        found: match[0],
        replace,
        isSure,
      })),
    )
  })
}
