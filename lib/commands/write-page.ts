/** Writes the folder of a new page. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { say } from '#lib/commands/words'
import { locales, type Pair } from '#lib/locales'
import { pageTypes } from '#lib/schema/page'

export type Answers = { type: string; parent: string; titles: Pair; summaries: Pair }

/** Says in one sentence why the page cannot be written; nothing was. */
export class NewPageError extends Error {
  override name = 'NewPageError'
}

/** Writes index.fi.md, index.sv.md and facts.yaml, both languages as drafts dated `today`. Gives the folder. Throws `NewPageError`. */
export function writePage(
  contentFolder: string,
  { type, parent, titles, summaries }: Answers,
  parents: string[],
  today: string,
): string {
  refuseUnknown('--type', type, [...pageTypes])
  refuseUnknown('--parent', parent, parents)
  const slugs = { fi: slugOf(titles.fi), sv: slugOf(titles.sv) }
  const folder = path.join(contentFolder, ...(parent === 'home' ? [] : parent.split('/')), slugs.fi)
  if (existsSync(folder)) throw new NewPageError(say('newExists', { folder }))
  mkdirSync(folder, { recursive: true })
  for (const locale of locales) {
    const frontMatter = {
      title: titles[locale],
      slug: slugs[locale],
      summary: summaries[locale] || titles[locale],
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

function refuseUnknown(flag: string, found: string, allowed: string[]): void {
  if (!allowed.includes(found))
    throw new NewPageError(say('newUnknown', { flag, found, allowed: allowed.join(', ') }))
}

/** A title as the last segment of an address: 'Työ ja välitys' → 'tyo-ja-valitys'. */
function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (!slug) throw new NewPageError(say('newTitle', { title }))
  return slug
}
