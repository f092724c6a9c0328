/** The differences of a change from what is published, and of a published commit from the one before. */
import { existsSync, readFileSync } from 'node:fs'
import { formOfText } from '#lib/edit/page/text-file'
import { differencesOf, fileAt, type PageDifference } from '#lib/edit/review/differences'
import { type Change, changedFiles } from '#lib/edit/store/changes'
import { gitLines } from '#lib/edit/store/git'
import { within } from '#lib/edit/store/names'
import type { Locale } from '#lib/locales'

export async function changeDifferences(
  change: Change,
  language: Locale,
): Promise<PageDifference[]> {
  const { content, base } = change
  return differences(await changedFiles(change), language, {
    before: (file) => fileAt(content, base, file),
    after: async (file) => textIn(content, file),
  })
}

/** `content` is any working copy of the repository. */
export async function commitDifferences(
  content: string,
  commit: string,
  language: Locale,
): Promise<PageDifference[]> {
  const names = ['diff', '--name-only', '--relative', `${commit}^`, commit, '--', '.']
  return differences(await gitLines(content, names), language, {
    before: (file) => fileAt(content, `${commit}^`, file),
    after: (file) => fileAt(content, commit, file),
  })
}

type Texts = Record<'before' | 'after', (file: string) => Promise<string>>

/** Of pages whose text has not changed the title is read all the same. */
async function differences(
  files: string[],
  language: Locale,
  { before, after }: Texts,
): Promise<PageDifference[]> {
  const versions = files.map(async (file) => ({
    file,
    before: await before(file),
    after: await after(file),
  }))
  const pages = differencesOf(await Promise.all(versions), language)
  const named = pages.map(async (page) => {
    if (page.title !== '' || page.key === '') return page
    const text = await after(`${page.key}/index.${language}.md`)
    return { ...page, title: formOfText(text)?.title || page.key }
  })
  return Promise.all(named)
}

function textIn(content: string, file: string): string {
  const place = within(content, file)
  return existsSync(place) && /\.(md|yaml|txt)$/.test(file) ? readFileSync(place, 'utf8') : ''
}
