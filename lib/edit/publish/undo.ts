/** Takes a publication back, as a new change. Later edits of the same places are asked about, as in every change. */
import { existsSync, readFileSync } from 'node:fs'
import { addConflicts, type OpenConflict } from '#lib/edit/publish/settled'
import { fileAt } from '#lib/edit/review/differences'
import { type Change, keepChange, startChange } from '#lib/edit/store/changes'
import { keepText, removeFile, writeBytes, writeText } from '#lib/edit/store/files'
import { gitBytes, gitLines, gitOr, type Person } from '#lib/edit/store/git'
import { isClean, mergeTexts, textOfPieces } from '#lib/edit/store/merge'
import { within } from '#lib/edit/store/names'
import type { Repository } from '#lib/edit/store/repository'

/** `titleOf` says what the change is called. */
export async function undoCommit(
  repo: Repository,
  commit: string,
  titleOf: (title: string) => string,
  person: Person,
): Promise<Change> {
  const title = await gitOr(repo.root, ['log', '-1', '--format=%s', commit], commit)
  const change = await startChange(repo, titleOf(title), person)
  const names = ['diff', '--name-only', '--relative', `${commit}^`, commit, '--', '.']
  const found: OpenConflict[] = []
  for (const file of await gitLines(change.content, names)) {
    // Addresses that were published answer for ever.
    if (file.endsWith('addresses.txt')) continue
    const conflict = await undoFile(change, commit, file)
    if (conflict) found.push(conflict)
  }
  addConflicts(repo, change.id, found)
  await keepChange(change, person)
  return change
}

async function undoFile(
  { content }: Change,
  commit: string,
  file: string,
): Promise<OpenConflict | undefined> {
  if (!/\.(md|yaml)$/.test(file)) return undoPicture(content, commit, file)
  const place = within(content, file)
  const now = existsSync(place) ? readFileSync(place, 'utf8') : ''
  const [before, after] = await Promise.all([
    fileAt(content, `${commit}^`, file),
    fileAt(content, commit, file),
  ])
  const pieces = now === after ? [{ text: before }] : await mergeTexts(after, before, now)
  if (!isClean(pieces)) return { file, pieces, theirs: keepText(content, now), with: 'main' }
  const text = textOfPieces(pieces)
  if (text === '') removeFile(content, file)
  else writeText(content, file, text)
  return undefined
}

async function undoPicture(content: string, commit: string, file: string): Promise<undefined> {
  const before = await gitOr(content, ['rev-parse', `${commit}^:./${file}`], '')
  if (before === '') removeFile(content, file)
  else writeBytes(content, file, await gitBytes(content, ['cat-file', 'blob', before]))
}
