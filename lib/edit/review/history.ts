/** What has been published, by whom and when. */
import { gitLines } from '#lib/edit/store/git'
import type { Repository } from '#lib/edit/store/repository'

export interface Publication {
  commit: string
  author: string
  publisher: string
  /** Moment of publication, ISO 8601. */
  at: string
  title: string
}

/** The newest first; of a page alone where its key is given. */
export async function publications(
  { root, main }: Repository,
  key?: string,
  most = 50,
): Promise<Publication[]> {
  const where = key === undefined ? 'content' : `content/${key}`
  const lines = await gitLines(root, [
    'log',
    `-${most}`,
    '--first-parent',
    '--format=%H%x09%cI%x09%an%x09%cn%x09%s',
    `refs/heads/${main}`,
    '--',
    `:(top)${where}`,
  ])
  return lines.map((line) => {
    const [commit = '', at = '', author = '', publisher = '', ...title] = line.split('\t')
    return { commit, at, author, publisher, title: title.join(' ') }
  })
}

/** A commit of what is published; undefined where it is none. */
export async function findPublication(
  repo: Repository,
  commit: string,
): Promise<Publication | undefined> {
  const all = await publications(repo, undefined, 10_000)
  return all.find((one) => one.commit === commit)
}
