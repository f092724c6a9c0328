/** Keeps what was computed from a text between builds, by the hash of the text and of the code that computes. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(process.cwd(), '.next', 'cache', 'content')

/** Hash of texts, hexadecimal. */
export function hashOf(...texts: string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** The kept value for a key, else the computed one, which is kept. Values are plain JSON. */
export function remember<Value>(keys: string[], compute: () => Value): Value {
  const file = path.join(folder, codeHash(), `${hashOf(...keys)}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const value = compute()
  keep(file, JSON.stringify(value))
  return value
}

/** Written aside and renamed, so that no other process reads half a file. */
function keep(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, text)
  renameSync(aside, file)
}

let code: string | undefined

/** Hash of this folder's code and of the locked dependencies: what is kept never outlives the code that made it. */
function codeHash(): string {
  if (code) return code
  const here = path.join(process.cwd(), 'lib', 'content')
  const files = readdirSync(here)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => path.join(here, file))
  code = hashOf(...[...files, path.join(process.cwd(), 'package-lock.json')].map((file) => readFileSync(file, 'utf8')))
  return code
}
