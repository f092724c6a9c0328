/** From a file to its text, within limits. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brokenIn } from '#lib/content/read/broken-text'
import { firstUnseen } from '#lib/problems/characters'
import { type Problem, problem, top } from '#lib/problems/problems'

/** Largest text file that is read, in kB. Larger Markdown takes minutes to parse. */
const maxFileSize = 64

/** The text of a file: UTF-8, not empty, not too large, no control characters. Problems are added to the list. */
export function readText(
  folder: string,
  file: string,
  problems: Problem[],
  maxSize = maxFileSize,
): string | undefined {
  const { size } = statSync(path.join(folder, file))
  const found =
    size > maxSize * 1024
      ? [tooLarge(file, size, maxSize)]
      : textOf(file, readFileSync(path.join(folder, file)))
  if (typeof found === 'string') return found
  problems.push(...found)
  return undefined
}

function tooLarge(file: string, size: number, max: number): Problem {
  return problem(top(file), 'fileSize', { size: Math.ceil(size / 1024), max })
}

function textOf(file: string, bytes: Buffer): string | Problem[] {
  if (isTwoByte(bytes)) return [problem(top(file), 'notUtf8')]
  const text = decode(bytes)
  if (text === undefined) return [problem(placeOfBadByte(file, bytes), 'notUtf8')]
  if (text.trim() === '') return [problem(top(file), 'emptyFile')]
  const unseen = firstUnseen(text)
  const place = (index: number) => placeAt(file, text.slice(0, index))
  if (unseen) return [problem(place(unseen.index), 'controlCharacter', { code: unseen.code })]
  const broken = brokenIn(text)
  return broken.length === 0
    ? text
    : broken.map(({ index, id, values }) => problem(place(index), id, values))
}

/** UTF-16 has a 0 in every second place of our languages. */
function isTwoByte(bytes: Buffer): boolean {
  return [0, 1].some((first) => [0, 2, 4].every((place) => bytes[first + place] === 0))
}

/** The text with plain line ends, whole letters (NFC) and one kind of narrow space, or undefined when it is not UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, '\u00a0')
      .normalize('NFC')
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
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
