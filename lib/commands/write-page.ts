/** Writes the folder of a new page. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { slugOf } from '#lib/edit/yaml/id'
import { locales } from '#lib/locales'

/** The answers that a page is made of, by the flags that give them beforehand. */
export const flags = ['type', 'parent', 'title-fi', 'title-sv', 'summary-fi', 'summary-sv'] as const

export type Flag = (typeof flags)[number]

/** Says in one sentence why the page cannot be written; nothing was. */
export class NewPageError extends Error {
  override name = 'NewPageError'
}

/** Writes index.fi.md, index.sv.md and facts.yaml, both languages as drafts dated `today`. Gives the folder, which must not exist. */
export function writePage(
  contentFolder: string,
  answers: Record<Flag, string>,
  today: string,
): string {
  const { type, parent } = answers
  const folder = folderOf(contentFolder, parent, answers['title-fi'])
  mkdirSync(folder, { recursive: true })
  for (const locale of locales) {
    const title = answers[`title-${locale}`]
    const frontMatter = {
      title,
      slug: slugOf(title),
      summary: answers[`summary-${locale}`] || title,
      updated: today,
      draft: true,
    }
    writeFileSync(
      path.join(folder, `index.${locale}.md`),
      `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n`,
    )
  }
  writeFileSync(
    path.join(folder, 'facts.yaml'),
    stringify({ type, ...(type === 'press-release' ? { published: today } : {}) }),
  )
  return folder
}

/** The folder of a page with this Finnish title. */
export function folderOf(contentFolder: string, parent: string, title: string): string {
  const above = parent === 'home' ? [] : parent.split('/')
  return path.join(contentFolder, ...above, slugOf(title))
}
