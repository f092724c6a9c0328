/** Tables of the figures that a page already has: the content has no table with figures of its own. */
import { parse } from 'yaml'
import { type Locale, locales, type Pair } from '../../lib/locales.ts'
import type { Content } from './spans.ts'

type Figure = { value?: number; about?: boolean; bound?: 'over' | 'under' | 'nearly'; label: Pair }

const heads: Pair = { fi: '| Asia | Luku |', sv: '| Sak | Tal |' }

const before: Record<string, Pair> = {
  about: { fi: 'noin ', sv: 'cirka ' },
  over: { fi: 'yli ', sv: 'över ' },
  under: { fi: 'alle ', sv: 'under ' },
  nearly: { fi: 'lähes ', sv: 'nästan ' },
}

/** Gives a table in both languages to each page that has two figures. */
export function withTables(
  content: Content,
  keys: string[],
  add: (key: string, table: Pair) => void,
): void {
  for (const key of keys) {
    const figures: Figure[] = parse(content.get(`${key}/facts.yaml`) ?? '').figures ?? []
    const single = figures.filter(({ value }) => value !== undefined)
    if (single.length < 2) continue
    const [fi = '', sv = ''] = locales.map((locale) => tableOf(single, locale))
    add(key, { fi, sv })
  }
}

function tableOf(figures: Figure[], locale: Locale): string {
  const rows = figures.map((figure) => `| ${figure.label[locale]} | ${wordsOf(figure, locale)} |`)
  return [heads[locale], '|---|---|', ...rows].join('\n')
}

function wordsOf({ value = 0, about, bound }: Figure, locale: Locale): string {
  const digits = `${value}`.replace('.', ',').replace(/\B(?=(\d{3})+$)/g, ' ')
  return `${before[about ? 'about' : (bound ?? '')]?.[locale] ?? ''}${digits}`
}
