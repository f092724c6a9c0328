/** The facts that a change has changed, with every place where the old value still stands and what would stand there instead. */
import { factInWords } from '#lib/content/inspect'
import type { ChangedFact } from '#lib/edit/follow/changed-facts'
import type { ChangedText } from '#lib/edit/follow/changed-texts'
import { type Following, openPlaces } from '#lib/edit/follow/following'
import type { Change } from '#lib/edit/store/changes'
import { type ChangeLine, changeLine } from '#lib/edit/views/change-line'
import { type Around, type PlaceView, placeView } from '#lib/edit/views/place-view'
import { editWords, valueWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export type { PlaceView }

export interface FactView {
  id: string
  title: string
  label: string
  before: string
  after: string
  places: PlaceView[]
}

export interface ChangedFactsView {
  language: Locale
  change: ChangeLine
  facts: FactView[]
  open: number
}

/** What a page or a review says of it. */
export interface FollowNote {
  href: string
  open: number
}

export function changedFactsView(
  change: Change,
  followings: Following[],
  titles: Around['titles'],
  language: Locale,
): ChangedFactsView {
  const around = { change, titles, language }
  return {
    language,
    change: changeLine(change),
    facts: followings.map((one) => factView(one, around)),
    open: openPlaces(followings).length,
  }
}

/** Undefined where no fact has changed that stands elsewhere. */
export function followNote({ id }: Change, followings: Following[]): FollowNote | undefined {
  if (followings.length === 0) return undefined
  return { href: `/changes/${id}/facts`, open: openPlaces(followings).length }
}

function factView({ fact, places }: Following, around: Around): FactView {
  const { language, titles } = around
  const isFact = 'path' in fact
  return {
    id: `${fact.key} ${fact.name}`,
    title: fact.key === '' ? editWords(language)('shared') : titles(fact.key)[language],
    label: labelOf(fact, language),
    before: isFact ? fact.before.map((one) => factInWords(one, language)).join(', ') : fact.before,
    after: isFact ? afterOf(fact, language) : fact.after,
    places: places.map((place) => placeView(place, around)),
  }
}

function labelOf(fact: ChangedFact | ChangedText, language: Locale): string {
  if ('label' in fact && fact.label) return fact.label[language]
  return valueWords(fact.name, language)
}

function afterOf({ after }: ChangedFact, language: Locale): string {
  return after ? factInWords(after, language) : editWords(language)('factGone')
}
