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

/** Folders of the editor: they are in its own build alone. */
const editFolders = codeFolders.map((folder) => path.join(folder, 'edit') + path.sep)

/** Fingerprint of what `next build` compiles, and of what runs in a build of the content; of the editor too where it is compiled. */
export function codeSignature(project: string, isEditor = false): string {
  const below = codeFolders
    .flatMap((folder) => filesBelow(path.join(project, folder)))
    .filter((file) => isCompiled(path.relative(project, file), isEditor))
  const present = codeFiles
    .map((file) => path.join(project, file))
    .filter((file) => existsSync(file))
  return hashOfFiles(project, [...below, ...present])
}

/** The script of the editor is bundled at every start, and not by Next. */
function isCompiled(file: string, isEditor: boolean): boolean {
  const script = path.join('components', 'edit', 'script') + path.sep
  if (isEditor) return !file.startsWith(script)
  return !editFolders.some((folder) => file.startsWith(folder))
}

/** Fingerprint of everything that a tree is made from. */
export function inputSignature(project: string, { code, content, settings }: Inputs): string {
  // Names from the content folder itself: the same content in another folder gives the same tree.
  const written = hashOfFiles(content, filesBelow(content))
  const files = hashOfFiles(project, filesBelow(path.join(project, 'public')))
  return hashOf(code, written, files, JSON.stringify(settings))
}

function hashOfFiles(project: string, files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = readFileSync(file)
    hash.update(JSON.stringify([path.relative(project, file), bytes.length])).update(bytes)
  }
  return hash.digest('hex')
}
