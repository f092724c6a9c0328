/** From the content folder to its files as text, within limits. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Problem, problem, top } from '#lib/content/problems'

/** Largest text file that is read, in kB. Larger Markdown takes minutes to parse. */
const maxFileSize = 64

/** Every file below a folder, as sorted paths with '/', without hidden ones; none when there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')) && statSync(path.join(folder, file)).isFile())
    .sort()
}

/** Hash of the names and bytes of files, hexadecimal. */
export function hashOfFiles(folder: string, files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0')
  return hash.digest('hex')
}

/** The text of a file: UTF-8, not empty, not too large, no control characters. Problems are added to the list. */
export function readText(folder: string, file: string, problems: Problem[]): string | undefined {
  const bytes = readFileSync(path.join(folder, file))
  const found = bytes.length > maxFileSize * 1024 ? tooLarge(file, bytes) : textOf(file, bytes)
  if (typeof found === 'string') return found
  problems.push(found)
  return undefined
}

function tooLarge(file: string, bytes: Buffer): Problem {
  return problem(top(file), 'fileSize', { size: Math.ceil(bytes.length / 1024), max: maxFileSize })
}

function textOf(file: string, bytes: Buffer): string | Problem {
  const text = decode(bytes)
  if (text === undefined) return problem(placeOfBadByte(file, bytes), 'notUtf8')
  if (text.trim() === '') return problem(top(file), 'emptyFile')
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029]/.exec(text)
  if (!control) return text
  return problem(placeAt(file, text.slice(0, control.index)), 'controlCharacter', { code: codeOf(control[0]) })
}

/** The text with plain line ends, or undefined when it is not UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Where the first byte stands that is not UTF-8: after the longest part that decodes. */
function placeOfBadByte(file: string, bytes: Buffer) {
  const lenient = bytes.toString('utf8')
  return placeAt(file, lenient.slice(0, lenient.indexOf('\ufffd')))
}

function placeAt(file: string, before: string) {
  const lines = before.split('\n')
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
