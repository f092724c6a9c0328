/** Writes the files of a new page, complete in both languages but for its text. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { calendarDay } from '#lib/dates'
import { givenValue } from '#lib/edit/facts/values'
import { withForm } from '#lib/edit/page/text-file'
import type { Change } from '#lib/edit/store/changes'
import { writeText } from '#lib/edit/store/files'
import { pageKey } from '#lib/edit/store/names'
import { setValue } from '#lib/edit/yaml/edit'
import { slugOf } from '#lib/edit/yaml/id'
import { locales, type Pair } from '#lib/locales'
import { moment } from '#lib/site'

/** What a new page may be: there is one front page already. */
export const newTypes = ['page', 'service', 'project', 'experiment', 'section'] as const

export function isNewType(given: string): boolean {
  return given === 'press-release' || newTypes.some((type) => type === given)
}

export interface NewPage {
  type: string
  /** Key of the page above. */
  parent: string
  titles: Pair
  summaries: Pair
  /** The clock in Helsinki before which a release is nowhere: '2026-12-01T09:00'. */
  publishAt?: string
}

/** The key of a new page; undefined where there is such a page already. A release is known by its year. */
export function newKey({ content }: Change, { type, parent, titles }: NewPage): string | undefined {
  const year = type === 'press-release' ? `${calendarDay(moment()).slice(0, 4)}-` : ''
  const name = `${year}${slugOf(titles.fi)}`.slice(0, 60).replace(/-$/, '')
  const key = pageKey(parent === 'home' ? name : `${parent}/${name}`)
  return existsSync(path.join(content, ...key.split('/'))) ? undefined : key
}

export function writeNewPage({ content }: Change, key: string, page: NewPage): void {
  const today = calendarDay(moment())
  const year = page.type === 'press-release' ? `${today.slice(0, 4)}-` : ''
  for (const locale of locales) {
    const empty = `---\nupdated: ${today}\n---\n`
    const text = withForm(empty, {
      title: page.titles[locale],
      slug: `${year}${slugOf(page.titles[locale])}`.slice(0, 60).replace(/-$/, ''),
      summary: page.summaries[locale],
    })
    writeText(content, `${key}/index.${locale}.md`, text)
  }
  writeText(content, `${key}/facts.yaml`, factsOf(page, today))
}

function factsOf({ type, publishAt }: NewPage, today: string): string {
  const facts = `type: ${type}\n`
  if (type !== 'press-release') return facts
  const at = givenValue('moment', publishAt ?? '')
  const dated = setValue(facts, ['published'], String(at ?? today).slice(0, 10))
  return at === undefined ? dated : setValue(dated, ['publishAt'], at)
}
