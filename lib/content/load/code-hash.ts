/** Hash of the code and the words that make the content, and of the locked packages: what is kept never outlives what made it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { shortHash } from '#lib/content/read/hash'

let code: string | undefined

/** All of `lib` and `messages`: a few files too many cost a first load, one too few would keep a mistake. */
export function codeHash(): string {
  code ??= hashOfCode(process.cwd())
  return code
}

/** The same of a working folder. */
export function hashOfCode(root: string): string {
  const files = ['lib', 'messages'].flatMap((folder) => filesBelow(path.join(root, folder)))
  return shortHash(
    ...[...files, path.join(root, 'package-lock.json')].flatMap((file) => [
      path.relative(root, file),
      readFileSync(file, 'utf8'),
    ]),
  )
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return names.filter((name) => /\.(ts|json)$/.test(name)).map((name) => path.join(folder, name))
}
