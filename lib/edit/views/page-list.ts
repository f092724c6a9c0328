/** The list of all pages: how each stands, and who is at it. */
import { type Inspected, keyOfFile } from '#lib/content/inspect'
import { statusOf } from '#lib/content/status'
import { type Change, changedFiles } from '#lib/edit/store/changes'
import { type ChangeLine, changeLine } from '#lib/edit/views/change-line'
import { type Asked, brokenRow, isAsked, type PageRow, pageRow } from '#lib/edit/views/page-row'
import { editWords } from '#lib/edit/words'
import type { Locale, Pair } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'
import { key } from '#lib/schema/parts'
import { moment } from '#lib/site'

export type { Asked, PageRow }

export interface PageListView extends Asked {
  language: Locale
  rows: PageRow[]
  changes: ChangeLine[]
  filters: { value: string; label: string }[]
}

const filters = [
  'all',
  'open',
  'warnings',
  'broken',
  'behind',
  'draft',
  'embargoed',
  'ended',
  'gone',
] as const

export async function pageListView(
  { site, problems }: Inspected,
  changes: Change[],
  language: Locale,
  asked: Asked,
): Promise<PageListView> {
  const t = editWords(language)
  const touched = await Promise.all(
    changes.map(async (change) => ({
      line: changeLine(change),
      keys: new Set((await changedFiles(change)).map(keyOfFile)),
    })),
  )
  const titles = titlesOf(site)
  const changesOf = (key: string) =>
    touched.flatMap(({ line, keys }) => (keys.has(key) ? [line] : []))
  const { pages } = statusOf(site, moment())
  const rows = pages.flatMap((status) => {
    const row = pageRow(status, titles(status.key), changesOf(status.key), language)
    return isAsked(row, asked, status) ? [row] : []
  })
  const known = new Set(pages.map(({ key }) => key))
  const broken = keysIn(problems)
    .filter((key) => !known.has(key))
    .map((key) => brokenRow(key, changesOf(key), language))
    .filter((row) => isAsked(row, asked, { state: null, behind: null }, true))
  return {
    language,
    rows: [...broken, ...rows],
    changes: touched.map(({ line }) => line),
    ...asked,
    filters: filters.map((value) => ({ value, label: t(`filter-${value}`) })),
  }
}

/** Pages that have a problem. */
function keysIn(problems: Problem[]): string[] {
  const files = problems.map(({ file }) => file).filter((file) => file.includes('/'))
  return [...new Set(files.map(keyOfFile))].filter((one) => key.safeParse(one).success).sort()
}

/** Titles by key. */
export function titlesOf(site: Inspected['site']): (key: string) => Pair {
  const all = [...site.pages, ...site.gone]
  const titles = new Map(all.map(({ key, locale, title }) => [`${locale} ${key}`, title]))
  return (key) => ({
    fi: titles.get(`fi ${key}`) ?? key,
    sv: titles.get(`sv ${key}`) ?? key,
  })
}
