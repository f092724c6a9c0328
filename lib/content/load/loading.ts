/**
 * The first steps of loading, which costs what has changed: look at the files, take what is kept. The rest is read by the caller, as parsers take
 * longer to start than all else (`content/load.ts` has them at hand, `content/open.ts` fetches them when they are needed); `finish.ts` checks, builds and keeps.
 */
import path from 'node:path'
import { isRenderedFor, type KeptPage } from '#lib/content/load/kept-page'
import {
  type Entry,
  type KeptFile,
  nothingKept,
  readSnapshot,
  type Snapshot,
} from '#lib/content/load/snapshot'
import { keptFiles, type Survey, survey, unchanged } from '#lib/content/load/survey'
import type { Folder } from '#lib/content/read/folder'
import { hashOfFile } from '#lib/content/read/hash'
import type { Shared } from '#lib/content/read/shared'
import type { Problem } from '#lib/problems/problems'

/** `cache` is the folder in which something may be kept between builds; without it everything is read. */
export type Input = {
  folder: string
  moment: Date
  preview: boolean
  cache?: string
  onWork?: (work: Work) => void
  /** True where addresses that are not in addresses.txt are no mistake: they are about to be added. */
  adding?: boolean
  /** Lines that addresses.txt has had before. */
  remembered?: string[]
  /** Gets the texts that changed in both languages, where nothing else is wrong: then they are no mistake, as they are about to be recorded. */
  onFollowed?: (problems: Problem[]) => void
}

/** What a load did: files opened to see whether they have changed, and keys of pages that were read, and of those whose languages were compared. */
export type Work = { opened: string[]; read: string[]; compared: string[] }

/** What reading the shared files gave. */
export type SharedRead = { shared: Shared; problems: Problem[] }

/** What reading a page gave. `packed` where neither its files nor the form of its texts have mistakes: as it is kept, with its passages as JSON. */
export type PageRead = {
  page: Folder
  problems: Problem[]
  packed?: { kept: KeptPage; bytes: Buffer; passages: string }
}

export type Loading = {
  input: Input
  survey: Survey
  kept: Snapshot
  problems: Problem[]
  work: Work
  /** Files at the top, and what they said where none has changed. */
  top: KeptFile[]
  sharedKept: SharedRead | undefined
}

/** Looks at the content folder and at what is kept of it. */
export function begin(input: Input): Loading {
  const problems: Problem[] = []
  const work: Work = { opened: [], read: [], compared: [] }
  const found = survey(input.folder, problems)
  const kept = input.cache === undefined ? nothingKept : readSnapshot(input.cache, input.folder)
  const same = kept.top && unchanged(found, '', found.top, kept.top.files, work.opened)
  const hashes = () =>
    new Map(found.top.map((name) => [name, hashOfFile(path.join(input.folder, name))]))
  return {
    input,
    survey: found,
    kept,
    problems,
    work,
    top: same ?? keptFiles(found, '', hashes()),
    sharedKept: same && kept.top && { shared: kept.top.shared, problems: [] },
  }
}

/** The pages that are as they were, with the present stamps of their files. */
export function unchangedPages(
  { survey, kept, work, sharedKept }: Loading,
  shared: Shared,
): Map<string, Entry> {
  const isSameText =
    sharedKept !== undefined ||
    JSON.stringify(kept.top?.shared.phrases) === JSON.stringify(shared.phrases)
  const found = new Map<string, Entry>()
  for (const [key, names] of isSameText ? survey.groups : []) {
    const entry = kept.pages.get(key)
    const files = entry && unchanged(survey, key, names, entry.files, work.opened)
    if (entry && files && (sharedKept || isRenderedFor(entry.page, shared.links)))
      found.set(key, { ...entry, files })
  }
  return found
}

/** Keys of the other pages. */
export function changedKeys({ survey, work }: Loading, same: Map<string, Entry>): string[] {
  work.read = [...survey.groups.keys()].filter((key) => !same.has(key))
  return work.read
}
