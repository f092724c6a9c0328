/** The language that a page lacks: a text to begin with, and no word any more that there is none. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { calendarDay } from '#lib/dates'
import { keepAddresses } from '#lib/edit/page/keep-addresses'
import { withForm } from '#lib/edit/page/text-file'
import type { Change } from '#lib/edit/store/changes'
import { readVersioned, writeText } from '#lib/edit/store/files'
import { setValue } from '#lib/edit/yaml/edit'
import { slugOf } from '#lib/edit/yaml/id'
import type { Locale } from '#lib/locales'
import { moment } from '#lib/site'

/** Where there is such a text already, it stays as it is. */
export async function translatePage(
  change: Change,
  key: string,
  { locale, title, summary }: { locale: Locale; title: string; summary: string },
): Promise<void> {
  const { content } = change
  const file = `${key}/index.${locale}.md`
  if (!existsSync(path.join(content, file))) {
    const empty = `---\nupdated: ${calendarDay(moment())}\n---\n`
    writeText(content, file, withForm(empty, { title, summary, slug: slugOf(title).slice(0, 60) }))
  }
  const facts = await readVersioned(content, `${key}/facts.yaml`)
  writeText(content, `${key}/facts.yaml`, setValue(facts.text, ['only'], undefined))
  keepAddresses(change)
}
