/** The list of all pages: how each stands, and who is at it. */
import { type Inspected, keyOfFile } from '#lib/content/inspect'
import { statusOf } from '#lib/content/status'
import { type Change, changedFiles } from '#lib/edit/store/changes'
import { type ChangeLine, changeLine } from '#lib/edit/views/change-line'
import { type Asked, isAsked, type PageRow, pageRow } from '#lib/edit/views/page-row'
import { editWords } from '#lib/edit/words'
import type { Locale, Pair } from '#lib/locales'
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
  'behind',
  'draft',
  'embargoed',
  'ended',
  'gone',
] as const

export async function pageListView(
  { site }: Inspected,
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
  const rows = statusOf(site, moment()).pages.flatMap((status) => {
    const open = touched.flatMap(({ line, keys }) => (keys.has(status.key) ? [line] : []))
    const row = pageRow(status, titles(status.key), open, language)
    return isAsked(row, asked, status) ? [row] : []
  })
  return {
    language,
    rows,
    changes: touched.map(({ line }) => line),
    ...asked,
    filters: filters.map((value) => ({ value, label: t(`filter-${value}`) })),
  }
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
