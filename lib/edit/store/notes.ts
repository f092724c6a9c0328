/** What the editor remembers between starts, as small files of JSON: whole or not there, whenever it is killed. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What was noted last, or what is so where nothing was. */
export function readNote<Note>(file: string, otherwise: Note): Note {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise
}

export function writeNote(file: string, note: object): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(note))
  renameSync(`${file}.new`, file)
}
