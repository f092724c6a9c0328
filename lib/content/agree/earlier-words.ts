/** What a text said when it was last confirmed, as git remembers it: its record has hashes alone. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { hashOfBlock, hashOfText, textOfBlock } from '#lib/content/check/wording'
import { splitFrontMatter } from '#lib/content/read/front-matter'
import { inspect } from '#lib/content/read/markdown'

/** As many versions of a file as are looked through. */
const mostVersions = 30

/** The words with a hash in an earlier version of a language file; undefined where git has none. */
export function earlierWords(folder: string, file: string, hash: string): string | undefined {
  const cwd = path.join(folder, path.dirname(file))
  const name = path.basename(file)
  const versions = git(cwd, ['log', '--format=%H', '-n', `${mostVersions}`, '--', name])
  for (const version of versions.split('\n').filter((line) => line !== '')) {
    const found = wordsIn(git(cwd, ['show', `${version}:./${name}`]), name, hash)
    if (found !== undefined) return found
  }
  return undefined
}

function wordsIn(text: string, file: string, hash: string): string | undefined {
  const parts = splitFrontMatter(text, file, [])
  if (!parts) return undefined
  const block = inspect(parts.body).blocks.find((one) => hashOfBlock(one) === hash)
  return block ? textOfBlock(block) : fieldsOf(parts.frontMatter.data).find(isMeant)
  function isMeant(field: string): boolean {
    return hashOfText(field) === hash
  }
}

function fieldsOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.values(data).filter((value) => typeof value === 'string')
}

/** What git says; nothing where there is no git, no repository or no such file. */
function git(cwd: string, args: string[]): string {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (error instanceof Error && ('status' in error || 'code' in error)) return ''
    throw error
  }
}
