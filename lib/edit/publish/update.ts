/** Brings a change up to what is published meanwhile: file by file, so that what does not fit is asked of somebody and the rest is done. */
import { existsSync, readFileSync } from 'node:fs'
import { mergedTree } from '#lib/edit/publish/merged-tree'
import { addConflicts, isSettled, type OpenConflict } from '#lib/edit/publish/settled'
import { fileAt } from '#lib/edit/review/differences'
import { type Change, keepChange } from '#lib/edit/store/changes'
import { keepText, removeFile, writeBytes, writeText } from '#lib/edit/store/files'
import { git, gitBytes, gitLines, gitOr, type Person } from '#lib/edit/store/git'
import { isClean, mergeTexts, textOfPieces } from '#lib/edit/store/merge'
import { within } from '#lib/edit/store/names'
import { publishedCommit, type Repository } from '#lib/edit/store/repository'

/** The conflicts that are left. With none, the change starts from the commit that is published now. */
export async function updateChange(
  repo: Repository,
  change: Change,
  person: Person,
): Promise<OpenConflict[]> {
  const main = await publishedCommit(repo)
  if (main === change.base) return []
  const names = ['diff', '--name-only', '--relative', change.base, main, '--', '.']
  const found: OpenConflict[] = []
  for (const file of await gitLines(change.content, names)) {
    const conflict = await updateFile(repo, change, file, main)
    if (conflict) found.push(conflict)
  }
  addConflicts(repo, change.id, found)
  if (found.length > 0) return found
  await keepChange(change, person)
  const [tree, head] = await Promise.all([
    mergedTree(change, main),
    git(change.content, ['rev-parse', 'HEAD']),
  ])
  const parents = ['-p', head, '-p', main]
  const commit = await git(change.content, ['commit-tree', tree, ...parents, '-m', change.title], {
    person,
  })
  // The index first: a kill between the two leaves files of others that are written down again, and none that are taken back.
  await git(change.content, ['read-tree', '-m', '-u', commit])
  await git(change.content, ['reset', '--quiet', '--soft', commit])
  return []
}

const listed = /(^|\/)(agreed\.yaml|addresses\.txt)$/

async function updateFile(
  repo: Repository,
  { id, content, base }: Change,
  file: string,
  main: string,
): Promise<OpenConflict | undefined> {
  if (!/\.(md|yaml|txt)$/.test(file)) return updatePicture(content, file, base, main)
  const place = within(content, file)
  const mine = existsSync(place) ? readFileSync(place, 'utf8') : ''
  const [before, theirs] = await Promise.all([
    fileAt(content, base, file),
    fileAt(content, main, file),
  ])
  if (mine === theirs) return undefined
  if (mine === before) return put(content, file, theirs)
  if (theirs === before) return undefined
  if (listed.test(file)) return put(content, file, union(mine, theirs))
  const version = keepText(content, theirs)
  if (isSettled(repo, id, file, version)) return undefined
  const pieces = await mergeTexts(before, mine, theirs)
  if (!isClean(pieces)) return { file, pieces, theirs: version, with: 'main' }
  return put(content, file, textOfPieces(pieces))
}

function put(content: string, file: string, text: string): undefined {
  if (text === '') removeFile(content, file)
  else writeText(content, file, text)
}

/** A picture that the change has not touched follows. */
async function updatePicture(content: string, file: string, base: string, main: string) {
  const before = await gitOr(content, ['rev-parse', `${base}:./${file}`], '')
  const place = within(content, file)
  const mine = existsSync(place) ? await git(content, ['hash-object', place]) : ''
  if (mine !== before) return undefined
  const isThere = (await gitOr(content, ['rev-parse', `${main}:./${file}`], '')) !== ''
  if (isThere)
    writeBytes(content, file, await gitBytes(content, ['cat-file', 'blob', `${main}:./${file}`]))
  else removeFile(content, file)
  return undefined
}

/** Lists of lines that only grow: what either has. */
function union(mine: string, theirs: string): string {
  const known = new Set(mine.split('\n'))
  const added = theirs.split('\n').filter((line) => !known.has(line))
  return added.length === 0 ? mine : `${mine.trimEnd()}\n${added.join('\n')}\n`
}
