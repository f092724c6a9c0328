/** The differences of a change from what is published, and of a published commit from the one before. */
import { existsSync, readFileSync } from 'node:fs'
import { differencesOf, fileAt, type PageDifference } from '#lib/edit/review/differences'
import { type Change, changedFiles } from '#lib/edit/store/changes'
import { gitLines } from '#lib/edit/store/git'
import { within } from '#lib/edit/store/names'
import type { Locale } from '#lib/locales'

export async function changeDifferences(
  change: Change,
  language: Locale,
): Promise<PageDifference[]> {
  const files = await changedFiles(change)
  const versions = files.map(async (file) => ({
    file,
    before: await fileAt(change.content, change.base, file),
    after: textIn(change.content, file),
  }))
  return differencesOf(await Promise.all(versions), language)
}

/** `content` is any working copy of the repository. */
export async function commitDifferences(
  content: string,
  commit: string,
  language: Locale,
): Promise<PageDifference[]> {
  const names = ['diff', '--name-only', '--relative', `${commit}^`, commit, '--', '.']
  const versions = (await gitLines(content, names)).map(async (file) => ({
    file,
    before: await fileAt(content, `${commit}^`, file),
    after: await fileAt(content, commit, file),
  }))
  return differencesOf(await Promise.all(versions), language)
}

function textIn(content: string, file: string): string {
  const place = within(content, file)
  return existsSync(place) && /\.(md|yaml|txt)$/.test(file) ? readFileSync(place, 'utf8') : ''
}
