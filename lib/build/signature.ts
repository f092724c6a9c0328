/** The fingerprint of everything that a build is made from: by it `npm start` knows whether the tree is still true. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '#lib/build/files-below'

type Environment = Record<string, string | undefined>

const folders = ['app', 'components', 'lib', 'messages', 'public']
const files = ['package-lock.json', 'package.json', 'next.config.ts']

/** SHA-256 over the source files of a project, its content folder and the `SITE_` variables. */
export async function inputSignature(project: string, contentFolder: string, environment: Environment): Promise<string> {
  const hash = createHash('sha256')
  const below = await Promise.all([...folders.map((folder) => path.join(project, folder)), contentFolder].map(filesBelow))
  const present = files.map((file) => path.join(project, file)).filter((file) => existsSync(file))
  for (const file of [...below.flat(), ...present]) {
    const content = await readFile(file)
    hash.update(JSON.stringify([path.relative(project, file), content.length])).update(content)
  }
  const settings = Object.entries(environment).filter(([name]) => name.startsWith('SITE_'))
  return hash.update(JSON.stringify(settings.sort())).digest('hex')
}
