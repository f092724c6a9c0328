/**
 * Files of a change with the version that a writer saw. What was written meanwhile by somebody else, or in another window, is merged; where
 * both changed the same lines, nothing is written and nothing is lost: both versions are kept in git.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { git, gitBytes } from '#lib/edit/store/git'
import { inTurn } from '#lib/edit/store/in-turn'
import { isClean, mergeTexts, type Piece, textOfPieces } from '#lib/edit/store/merge'
import { within } from '#lib/edit/store/names'

/** A text and the id under which git keeps it. '' is the id of a file that is not there. */
export interface Versioned {
  text: string
  version: string
}

export interface Conflict {
  file: string
  pieces: Piece[]
  /** What stands in the file now. */
  theirs: string
}

/** A file of a content folder. */
export async function readVersioned(content: string, file: string): Promise<Versioned> {
  const place = within(content, file)
  if (!existsSync(place)) return { text: '', version: '' }
  const text = readFileSync(place, 'utf8')
  return { text, version: await keepText(content, text) }
}

/** Keeps a text in git, where no branch names it, and gives its id. */
export function keepText(content: string, text: string): Promise<string> {
  return git(content, ['hash-object', '-w', '--stdin'], { input: text })
}

/** The text that git keeps under an id. Throws where there is none. */
export async function textOfVersion(content: string, version: string): Promise<string> {
  if (version === '') return ''
  if (!/^[0-9a-f]{40}$/.test(version)) throw new Error('No version')
  return (await gitBytes(content, ['cat-file', 'blob', version])).toString()
}

/** Writes what the writer made of a version. Gives the conflict where somebody else has written the same lines otherwise. */
export function writeVersioned(
  content: string,
  file: string,
  version: string,
  edit: (text: string) => string,
): Promise<Conflict | undefined> {
  return inTurn(`${content} ${file}`, async () => {
    const now = await readVersioned(content, file)
    const before = await textOfVersion(content, version)
    const mine = edit(before)
    if (mine === before) return undefined
    if (now.version === version) return void writeText(content, file, mine)
    await keepText(content, mine)
    const pieces = await mergeTexts(before, mine, now.text)
    if (!isClean(pieces)) return { file, pieces, theirs: now.version }
    return void writeText(content, file, textOfPieces(pieces))
  })
}

/** Writes a text, whole or not at all. The same text is not written again. */
export function writeText(content: string, file: string, text: string): void {
  const place = within(content, file)
  if (existsSync(place) && readFileSync(place, 'utf8') === text) return
  writeBytes(content, file, Buffer.from(text))
}

/** Writes bytes, as of a picture: first beside the content, where nobody looks. */
export function writeBytes(content: string, file: string, bytes: Buffer): void {
  const place = within(content, file)
  const aside = path.join(content, '..', `aside-${randomUUID()}`)
  writeFileSync(aside, bytes)
  mkdirSync(path.dirname(place), { recursive: true })
  renameSync(aside, place)
}

export function removeFile(content: string, file: string): void {
  rmSync(within(content, file), { force: true })
}
