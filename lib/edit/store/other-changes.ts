/** Other open changes that have changed a page. */
import { keyOfFile } from '#lib/content/inspect'
import { allChanges, type Change, changedFiles } from '#lib/edit/store/changes'
import type { Repository } from '#lib/edit/store/repository'

type Touched = { change: Change; keys: Set<string> }

let known: { home: string; at: number; found: Promise<Touched[]> } | undefined

/** A page that is being written asks every few seconds, and git is asked less often. */
const keptMs = 10_000

export async function otherChangesOf(
  repo: Repository,
  { id }: Change,
  key: string,
): Promise<Change[]> {
  if (known?.home !== repo.home || Date.now() - known.at > keptMs)
    known = { home: repo.home, at: Date.now(), found: touched(repo) }
  // A change that goes away while it is looked at is none.
  const all = await known.found.catch(() => [])
  return all.flatMap(({ change, keys }) => (change.id !== id && keys.has(key) ? [change] : []))
}

async function touched(repo: Repository): Promise<Touched[]> {
  const changes = await allChanges(repo)
  return Promise.all(
    changes.map(async (change) => ({
      change,
      keys: new Set((await changedFiles(change)).map(keyOfFile)),
    })),
  )
}
