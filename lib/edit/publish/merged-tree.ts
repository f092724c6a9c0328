/** The content of a change within everything else that a commit has. */
import type { Change } from '#lib/edit/store/changes'
import { git, gitBytes } from '#lib/edit/store/git'

/** The tree of a commit with the content of a change, as it was written down last. */
export async function mergedTree({ content }: Change, commit: string): Promise<string> {
  const own = await git(content, ['rev-parse', 'HEAD:content'])
  const lines = (await gitBytes(content, ['ls-tree', '-z', '--full-tree', commit])).toString()
  const others = lines.split('\0').filter((line) => line !== '' && !line.endsWith('\tcontent'))
  const input = [...others, `040000 tree ${own}\tcontent`, ''].join('\0')
  return git(content, ['mktree', '-z'], { input })
}
