/** The YAML files of the commit that a change starts from: a commit never changes, so they are read once. */
import type { Change } from '#lib/edit/store/changes'
import { gitBytes, gitLines } from '#lib/edit/store/git'

/** By path below the content folder; none of a change that starts from no commit. */
export type BaseFiles = Map<string, string>

const kept = new Map<string, Promise<BaseFiles>>()

export function baseFiles({ content, base }: Change): Promise<BaseFiles> {
  if (base === '') return Promise.resolve(new Map())
  const name = `${content} ${base}`
  const read = kept.get(name) ?? readBase(content, base)
  // As many commits as changes are open at a time.
  if (kept.size >= 20) kept.clear()
  kept.set(name, read)
  read.catch(() => kept.delete(name))
  return read
}

async function readBase(content: string, base: string): Promise<BaseFiles> {
  const all = await gitLines(content, ['ls-tree', '-r', '--name-only', base])
  const files = all.filter((file) => /\.yaml$/.test(file) && !file.endsWith('agreed.yaml'))
  const names = files.map((file) => `${base}:./${file}\n`)
  const bytes = await gitBytes(content, ['cat-file', '--batch'], { input: names.join('') })
  return new Map(texts(bytes).map((text, index) => [files[index] ?? '', text]))
}

/** What 'cat-file --batch' prints: a line with the size, and as many bytes. */
function texts(bytes: Buffer): string[] {
  const found: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf('\n', at)
    const size = Number(/ blob (\d+)$/.exec(bytes.toString('utf8', at, line))?.[1] ?? 0)
    found.push(bytes.toString('utf8', line + 1, line + 1 + size))
    at = line + 1 + size + 1
  }
  return found
}
