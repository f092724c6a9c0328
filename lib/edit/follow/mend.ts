/** Mends the places of changed facts that somebody has chosen, all at once and as parts of the same change; the others stay, and that is remembered. */
import { type Following, whatFollows } from '#lib/edit/follow/following'
import type { Place } from '#lib/edit/follow/place'
import { readRemembered, remember } from '#lib/edit/follow/remembered'
import { withMend } from '#lib/edit/follow/with-mend'
import { type Change, keepChange } from '#lib/edit/store/changes'
import { readVersioned, writeText } from '#lib/edit/store/files'
import type { Person } from '#lib/edit/store/git'
import type { Repository } from '#lib/edit/store/repository'
import { groupBy } from '#lib/group-by'

/** Ids of places: those that were shown, and those of them that are to be mended. */
export interface Chosen {
  shown: string[]
  mend: string[]
}

export async function mendPlaces(
  repo: Repository,
  change: Change,
  chosen: Chosen,
  person: Person,
): Promise<void> {
  await writeMends(repo, change, chosen)
  await keepChange(change, person)
}

/** The same in the files alone. */
export async function writeMends(
  repo: Repository,
  change: Change,
  { shown, mend }: Chosen,
): Promise<void> {
  const followings = await whatFollows(repo, change)
  const places = followings.flatMap((one) => one.places)
  const chosen = places.filter(({ id }) => mend.includes(id))
  for (const [file, group] of groupBy(chosen, (place) => place.file))
    await mendFile(change.content, file, group)
  rememberChosen(repo, change.id, followings, { shown, mend })
}

function rememberChosen(
  repo: Repository,
  id: string,
  followings: Following[],
  { shown, mend }: Chosen,
): void {
  const { left, earlier } = readRemembered(repo, id)
  const stays = shown.filter((one) => !mend.includes(one))
  const kept = left.filter((one) => !mend.includes(one))
  for (const { fact, places } of followings) {
    const after = 'path' in fact && places.some((one) => mend.includes(one.id)) && fact.after
    const name = `${fact.key} ${fact.name}`
    if (after) earlier[name] = [...new Set([...(earlier[name] ?? []), after])]
  }
  remember(repo, id, { left: [...new Set([...kept, ...stays])], earlier })
}

async function mendFile(content: string, file: string, places: Place[]): Promise<void> {
  const { text } = await readVersioned(content, file)
  // The last first: what stands before it keeps its place.
  const sorted = places.toSorted((a, b) => startOf(b) - startOf(a))
  const made = sorted.reduce(
    (now, place) => (place.mend ? withMend(now, place, place.mend) : now),
    text,
  )
  writeText(content, file, made)
}

function startOf({ mend }: Place): number {
  return mend && 'at' in mend ? mend.at : -1
}
