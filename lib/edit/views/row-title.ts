/** What a row of a form is about, in a few words. */
import { valueAt } from '#lib/edit/facts/values'
import type { Locale } from '#lib/locales'

/** Its first text, in the writer's language. */
export function rowTitle(item: unknown, language: Locale): string {
  if (typeof item !== 'object' || item === null) return String(item ?? '')
  const ways = [
    ['name', language],
    ['name'],
    ['label', language],
    ['title', language],
    ['unit', language],
    ['text', language],
    ['text'],
    [language],
    ['means'],
    ['words', 0],
    ['id'],
  ]
  const found = ways.map((way) => valueAt(item, way)).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : ''
}
