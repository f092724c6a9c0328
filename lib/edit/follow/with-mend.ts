/** A file with one of its places mended, and no other character of it changed. */
import { factsOrder } from '#lib/edit/facts/order'
import { valueAt } from '#lib/edit/facts/values'
import type { Mend, Place } from '#lib/edit/follow/place'
import { formOfText, withForm } from '#lib/edit/page/text-file'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf } from '#lib/edit/yaml/nodes'

export function withMend(text: string, { path, locale, file }: Place, mend: Mend): string {
  if ('values' in mend) return withValues(text, path ?? [], mend.values)
  const isText = file.endsWith('.md')
  const form = isText ? formOfText(text) : undefined
  const [field] = path ?? []
  const before = isText
    ? path
      ? form?.[fieldOf(field)]
      : form?.body
    : valueAt(dataOf(text), path ?? [])
  if (typeof before !== 'string' || !locale) return text
  const after = before.slice(0, mend.at) + mend.replace + before.slice(mend.end)
  if (!isText) return setValue(text, path ?? [], after, factsOrder)
  return withForm(text, path ? { [fieldOf(field)]: after } : { body: after })
}

function fieldOf(field: unknown): 'title' | 'summary' | 'navTitle' {
  return field === 'summary' || field === 'navTitle' ? field : 'title'
}

function withValues(text: string, path: Place['path'] & object, values: Record<string, unknown>) {
  return Object.entries(values).reduce((made, [key, value]) => {
    const way = key === '' ? path : [...path, key]
    const given = typeof value === 'number' || typeof value === 'string' ? value : undefined
    return setValue(made, way, given, factsOrder)
  }, text)
}
