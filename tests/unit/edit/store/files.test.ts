/** Files of a change with the version that a writer saw: nothing that anybody wrote is lost. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  keepText,
  readVersioned,
  removeFile,
  textOfVersion,
  writeBytes,
  writeText,
  writeVersioned,
} from '#lib/edit/store/files'

const file = 'home/index.fi.md'
const text = 'Yksi.\n\nKaksi.\n\nKolme.\n'

let home: string
let content: string

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'editor-files-'))
  content = path.join(home, 'changes', 'one', 'content')
  mkdirSync(content, { recursive: true })
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

const written = (name = file) => readFileSync(path.join(content, name), 'utf8')

test('a file that is not there is an empty text without a version', async () => {
  expect(await readVersioned(content, file)).toEqual({ text: '', version: '' })
  expect(textOfVersion(content, '')).toBe('')
})

test('what was read can be read again by its version, whatever becomes of the file', async () => {
  writeText(content, file, text)
  const { version } = await readVersioned(content, file)
  removeFile(content, file)
  expect(textOfVersion(content, version)).toBe(text)
})

test('a text has one version, and another text another', () => {
  expect(keepText(content, text)).toBe(keepText(content, text))
  expect(keepText(content, `${text} `)).not.toBe(keepText(content, text))
  expect(readdirSync(path.join(home, 'versions'))).toHaveLength(2)
})

test.each(['x', '../one', 'A'.repeat(64), `${'a'.repeat(64)}/..`])(
  '%s is no version',
  (version) => {
    expect(() => textOfVersion(content, version)).toThrow('No version')
  },
)

test('a version that nobody was shown is not there', () => {
  expect(() => textOfVersion(content, 'a'.repeat(64))).toThrow('ENOENT')
})

test('the same text is not written again', () => {
  writeText(content, file, text)
  const before = statSync(path.join(content, file)).ino
  writeText(content, file, text)
  expect(statSync(path.join(content, file)).ino).toBe(before)
  writeText(content, file, `${text}Neljä.\n`)
  expect(written()).toBe(`${text}Neljä.\n`)
})

test('bytes are written whole, into new folders, and nothing is left beside', () => {
  const bytes = Buffer.from([0, 1, 2, 255])
  writeBytes(content, 'uusi/sivu/kuva.jpg', bytes)
  expect(readFileSync(path.join(content, 'uusi/sivu/kuva.jpg'))).toEqual(bytes)
  expect(readdirSync(path.join(content, '..'))).toEqual(['content'])
})

test('what is not there can be removed', () => {
  removeFile(content, file)
  writeText(content, file, text)
  removeFile(content, file)
  expect(readdirSync(path.join(content, 'home'))).toEqual([])
})

test('a new file is written by who saw none', async () => {
  expect(await writeVersioned(content, file, '', () => text)).toBeUndefined()
  expect(written()).toBe(text)
})

test('two people who begin the same file are asked', async () => {
  await writeVersioned(content, file, '', () => 'Minun.\n')
  const conflict = await writeVersioned(content, file, '', () => 'Sinun.\n')
  expect(conflict?.pieces).toEqual([{ mine: 'Sinun.\n', before: '', theirs: 'Minun.\n' }])
  expect(conflict?.theirs).toBe(keepText(content, 'Minun.\n'))
  expect(written()).toBe('Minun.\n')
})

test('who writes what somebody else wrote too is not asked', async () => {
  writeText(content, file, text)
  const { version } = await readVersioned(content, file)
  const same = (one: string) => one.replace('Kaksi', 'Toka')
  await writeVersioned(content, file, version, same)
  expect(await writeVersioned(content, file, version, same)).toBeUndefined()
  expect(written()).toBe(text.replace('Kaksi', 'Toka'))
})

test('forms that come at once are written one after the other', async () => {
  writeText(content, file, text)
  const { version } = await readVersioned(content, file)
  const write = (from: string, to: string) =>
    writeVersioned(content, file, version, (one) => one.replace(from, to))
  const conflicts = await Promise.all([write('Yksi', 'Eka'), write('Kolme', 'Viimeinen')])
  expect(conflicts).toEqual([undefined, undefined])
  expect(written()).toBe('Eka.\n\nKaksi.\n\nViimeinen.\n')
})

test('a text that was not written because of a conflict is kept', async () => {
  writeText(content, file, text)
  const { version } = await readVersioned(content, file)
  await writeVersioned(content, file, version, (one) => one.replace('Kaksi', 'Ainon'))
  await writeVersioned(content, file, version, (one) => one.replace('Kaksi', 'Bon'))
  const kept = readdirSync(path.join(home, 'versions')).map((name) => textOfVersion(content, name))
  expect(kept).toContain(text.replace('Kaksi', 'Bon'))
})
