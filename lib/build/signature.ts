/** The fingerprint of everything that a build is made from: by it `npm start` knows whether the tree is still true. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

type Environment = Record<string, string | undefined>

const sources = ['app', 'components', 'lib', 'messages', 'public', 'package-lock.json', 'package.json', 'next.config.ts']

/** SHA-256 over the source files of a project, its content folder and the `SITE_` variables. */
export async function inputSignature(project: string, contentFolder: string, environment: Environment): Promise<string> {
  const hash = createHash('sha256')
  for (const root of [...sources.map((source) => path.join(project, source)), contentFolder]) {
    for (const file of await filesBelow(root)) {
      const content = await readFile(file)
      hash.update(JSON.stringify([path.relative(project, file), content.length])).update(content)
    }
  }
  const settings = Object.entries(environment).filter(([name]) => name.startsWith('SITE_'))
  return hash.update(JSON.stringify(settings.sort())).digest('hex')
}

/** The file itself, or all files below a folder, in an order that does not depend on the disk. */
async function filesBelow(root: string): Promise<string[]> {
  if (!existsSync(root)) return []
  if ((await stat(root)).isFile()) return [root]
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return files.sort()
}
