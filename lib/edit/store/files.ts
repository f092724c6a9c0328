/**
 * Files of a change with the version that a writer saw. What was written meanwhile by somebody else, or in another window, is merged; where
 * both changed the same lines, nothing is written and nothing is lost: every version that was seen is kept beside the working copies.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inTurn } from '#lib/edit/store/in-turn'
import { isClean, mergeTexts, type Piece, textOfPieces } from '#lib/edit/store/merge'
import { NameError, within } from '#lib/edit/store/names'

/** A text and the id under which it is kept. '' is the id of a file that is not there. */
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
  return { text, version: keepText(content, text) }
}

/** Keeps a text and gives its id, which is its hash. */
export function keepText(content: string, text: string): string {
  const version = createHash('sha256').update(text).digest('hex')
  const place = path.join(versionsFolder(content), version)
  if (!existsSync(place)) {
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(`${place}.new`, text)
    renameSync(`${place}.new`, place)
  }
  return version
}

/** The text that is kept under an id. Throws where there is none. */
export function textOfVersion(content: string, version: string): string {
  if (version === '') return ''
  if (!/^[0-9a-f]{64}$/.test(version)) throw new NameError('No version')
  return readFileSync(path.join(versionsFolder(content), version), 'utf8')
}

/** Beside the working copies: `edit/versions` for `edit/changes/…/content`. */
function versionsFolder(content: string): string {
  return path.join(content, '..', '..', '..', 'versions')
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
    const before = textOfVersion(content, version)
    const mine = edit(before)
    if (mine === before) return undefined
    if (now.version === version) return void writeText(content, file, mine)
    keepText(content, mine)
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
