/** What has to follow the changed facts of a change: every place, in both languages and on every page, where an old value stands. */
import { baseFiles } from '#lib/edit/follow/base-files'
import { type ChangedFact, changedFacts } from '#lib/edit/follow/changed-facts'
import { type ChangedText, changedTexts, textPlacesIn } from '#lib/edit/follow/changed-texts'
import { formsNamed } from '#lib/edit/follow/forms'
import { namesIn } from '#lib/edit/follow/phrase-names'
import { type Place, placeOfText, placeOfValue } from '#lib/edit/follow/place'
import { placesIn } from '#lib/edit/follow/places'
import { readRemembered } from '#lib/edit/follow/remembered'
import { sameFactIn } from '#lib/edit/follow/values'
import { type WrittenPage, writtenPages } from '#lib/edit/follow/written'
import type { Change } from '#lib/edit/store/changes'
import type { Repository } from '#lib/edit/store/repository'

/** A changed fact with its places. */
export interface Following {
  fact: ChangedFact | ChangedText
  places: Place[]
}

export async function whatFollows(repo: Repository, change: Change): Promise<Following[]> {
  const base = await baseFiles(change)
  const { left, earlier } = readRemembered(repo, change.id)
  const facts = changedFacts(change.content, base, earlier)
  const texts = changedTexts(change.content, base)
  if (facts.length === 0 && texts.length === 0) return []
  const pages = writtenPages(change.content)
  const names = await namesIn(change.content)
  const found = [
    ...facts.map((fact) => ({
      fact,
      places: pages.flatMap((page) => ofFact(page, fact, pages, names)),
    })),
    ...texts.map((fact) => ({
      fact,
      places: pages.flatMap((page) =>
        textPlacesIn(page, fact).map((one) => placeOfText(one, fact)),
      ),
    })),
  ]
  return found
    .map(({ fact, places }) => ({
      fact,
      places: withoutTwice(places).map((place) => ({ ...place, isLeft: left.includes(place.id) })),
    }))
    .filter(({ places }) => places.length > 0)
}

/** The places that somebody has to look at before a change is published: each is mended, or stays because somebody says so. */
export function openPlaces(followings: Following[]): Place[] {
  return followings.flatMap(({ places }) => places.filter(({ isLeft }) => !isLeft))
}

function ofFact(
  page: WrittenPage,
  fact: ChangedFact,
  pages: WrittenPage[],
  names: string[],
): Place[] {
  const values = sameFactIn(page, fact)
  const isNamed = page.named.some(({ name }) => fact.key === '' && name === fact.name)
  const mayName = page.key === fact.key || page.leadsTo.has(fact.key) || isNamed
  if (!mayName && values.length === 0) return []
  // A release with a figure of its own stays as it was published, unless somebody says otherwise.
  const isRecord = page.facts.type === 'press-release' && values.length > 0
  const texts = placesIn(page, fact, otherForms(page, fact, pages), names)
  return [
    ...values.map((one) => placeOfValue(one, fact, !isRecord)),
    ...texts.map((one) => placeOfText({ ...one, isSure: one.isSure && !isRecord }, fact)),
  ]
}

/** Every form of the other facts that a page may name: what is one of them may be meant by it. */
function otherForms(page: WrittenPage, fact: ChangedFact, pages: WrittenPage[]): Set<string> {
  const reached = pages.filter(({ key }) => key === page.key || page.leadsTo.has(key))
  const others = reached.flatMap(({ named }) => named).filter(({ name }) => name !== fact.name)
  const own = fact.after ? formsNamed(fact.after) : []
  return new Set([...others.flatMap((one) => formsNamed(one.fact)), ...own])
}

/** One place has one fact. */
function withoutTwice(places: Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ id }) => !seen.has(id) && seen.add(id))
}
