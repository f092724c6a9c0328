/** The fingerprints of what a build is made from: by them `npm run build` and `npm start` know what is still true. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from '#lib/build/hash'
import { filesBelow } from '#lib/tree/files-below'

const codeFolders = ['app', 'components', 'lib', 'messages']
const codeFiles = ['package-lock.json', 'package.json', 'next.config.ts']

/** What a tree is made of, beside the moment. */
interface Inputs {
  /** Fingerprint of the code, its packages and its messages. */
  code: string
  /** Folder of the content. */
  content: string
  /** What else the pages depend on: the origin, whether it is a preview. */
  settings: object
}

/** Fingerprint of what `next build` compiles, and of what runs in a build of the content. */
export function codeSignature(project: string): string {
  const below = codeFolders.flatMap((folder) => filesBelow(path.join(project, folder)))
  const present = codeFiles
    .map((file) => path.join(project, file))
    .filter((file) => existsSync(file))
  return hashOfFiles(project, [...below, ...present])
}

/** Fingerprint of everything that a tree is made from. */
export function inputSignature(project: string, { code, content, settings }: Inputs): string {
  const files = [...filesBelow(content), ...filesBelow(path.join(project, 'public'))]
  return hashOf(code, hashOfFiles(project, files), JSON.stringify(settings))
}

function hashOfFiles(project: string, files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = readFileSync(file)
    hash.update(JSON.stringify([path.relative(project, file), bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}
