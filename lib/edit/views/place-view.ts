/** A place where an old value still stands, in the writer's words. */
import { factInWords } from '#lib/content/inspect'
import type { Place } from '#lib/edit/follow/place'
import type { Change } from '#lib/edit/store/changes'
import { editWords, valueWords } from '#lib/edit/words'
import { type Locale, localeNames, type Pair } from '#lib/locales'

export interface PlaceView {
  id: string
  title: string
  href: string
  /** Language and field: 'Suomi, rivi 12'. */
  where: string
  locale?: Locale
  before: string
  found: string
  /** Undefined where a writer has to find the words. */
  replace?: string
  after: string
  isSure: boolean
  isLeft: boolean
}

export interface Around {
  change: Change
  titles: (key: string) => Pair
  language: Locale
}

export function placeView(place: Place, { change, titles, language }: Around): PlaceView {
  const { id, key, locale, context, mend, isSure, isLeft } = place
  const words = (text: string) => (locale ? text : factInWords(text, language))
  const replace = mend && ('replace' in mend ? mend.replace : factInWords(mend.fact, language))
  return {
    id,
    title: titles(key)[language],
    href: `/changes/${change.id}/pages/${key}`,
    where: whereOf(place, language),
    ...(locale && { locale }),
    before: context.before,
    found: words(context.found),
    ...(replace !== undefined && { replace }),
    after: context.after,
    isSure,
    isLeft,
  }
}

function whereOf({ locale, path, line, file }: Place, language: Locale): string {
  const t = editWords(language)
  const isText = file.endsWith('.md')
  const field = path
    ? isText
      ? valueWords(path.join('.'), language)
      : t('facts')
    : t('inText', { line })
  return [...(locale ? [localeNames[locale]] : []), field].join(', ')
}
