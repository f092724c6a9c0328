/** From a sent form to the file: only what a writer has changed is written. */

import { factsOrder } from '#lib/edit/facts/order'
import type { FieldSpec, GroupSpec, RowSpec } from '#lib/edit/facts/spec'
import { givenValue, shownValue, singleFields, valueAt, wayOf } from '#lib/edit/facts/values'
import { setValue } from '#lib/edit/yaml/edit'
import { idOf } from '#lib/edit/yaml/id'
import { dataOf } from '#lib/edit/yaml/nodes'
import type { Value } from '#lib/edit/yaml/say'

/** What a form gives, by name. A name that it does not have was not shown, and its value stays. */
export interface Given {
  has: (name: string) => boolean
  one: (name: string) => string
  all: (name: string) => string[]
}

export function givenBy(form: FormData): Given {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  return {
    has: (name) => form.has(name),
    one: (name) => texts(name).at(-1) ?? '',
    all: (name) => texts(name).filter((value) => value !== ''),
  }
}

/** The file with what the form changes. Throws where the file cannot be read. */
export function withGiven(text: string, specs: GroupSpec[], given: Given, prefix: string): string {
  return specs.reduce((made, { fields, rows }) => {
    const withFields = fields.reduce(
      (one, spec) => withField(one, spec, spec.path, given, prefix),
      made,
    )
    return rows ? withRows(withFields, rows, given, prefix) : withFields
  }, text)
}

function withField(text: string, spec: FieldSpec, path: string, given: Given, prefix: string) {
  if (spec.kind === 'choices') return withChoices(text, path, given, prefix)
  return singleFields({ ...spec, path }).reduce((made, single) => {
    const name = `${prefix}.${single.path}`
    if (!given.has(name) && !given.has(`shown.${name}`)) return made
    const value = givenValue(single.kind, given.one(name))
    const before = shownValue(single.kind, valueAt(dataOf(made), wayOf(single.path)))
    const isSame = before === (value === undefined ? '' : shownValue(single.kind, value))
    return isSame ? made : setValue(made, wayOf(single.path), value, factsOrder)
  }, text)
}

/** Ids that stay keep their order; a list that was not shown stays. */
function withChoices(text: string, path: string, given: Given, prefix: string): string {
  const name = `${prefix}.${path}`
  if (!given.has(`shown.${name}`)) return text
  const before = valueAt(dataOf(text), wayOf(path))
  const old = Array.isArray(before) ? before.map(String) : []
  const chosen = new Set(given.all(name))
  const now = [
    ...old.filter((id) => chosen.has(id)),
    ...[...chosen].filter((id) => !old.includes(id)),
  ]
  if (now.join() === old.join()) return text
  return setValue(text, wayOf(path), now.length > 0 ? now : undefined, factsOrder)
}

/** Changes rows, adds the one that was empty, and takes away those that are marked, the last first. */
function withRows(text: string, rows: RowSpec, given: Given, prefix: string): string {
  const list = wayOf(rows.list)
  const items = valueAt(dataOf(text), list)
  const count = Array.isArray(items) ? items.length : 0
  const pathOf = (index: number, path: string) =>
    [rows.list, index, path].filter((part) => part !== '').join('.')
  let made = text
  for (let index = 0; index < count; index++)
    for (const spec of rows.fields)
      made = withField(made, spec, pathOf(index, spec.path), given, prefix)
  const added = newRow(rows, given, (path) => `${prefix}.${pathOf(count, path)}`, idsIn(items))
  if (added !== undefined) made = setValue(made, [...list, count], added, factsOrder)
  for (let index = count - 1; index >= 0; index--)
    if (given.has(`remove.${prefix}.${pathOf(index, '')}`))
      made = setValue(made, [...list, index], undefined)
  return made
}

function idsIn(items: unknown): string[] {
  return Array.isArray(items) ? items.map((item) => String(valueAt(item, ['id']) ?? '')) : []
}

/** The item that the empty row gives; undefined where it is still empty. */
function newRow(
  { fields, hasId }: RowSpec,
  given: Given,
  nameOf: (path: string) => string,
  taken: string[],
): Value | undefined {
  const values = fields.flatMap((spec) =>
    spec.kind === 'choices'
      ? [{ path: spec.path, value: given.all(nameOf(spec.path)) }]
      : singleFields(spec).map(({ path, kind }) => ({
          path,
          value: givenValue(kind, given.one(nameOf(path))),
        })),
  )
  const filled = values.flatMap(({ path, value }) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ path, value }],
  )
  // A list to choose from may have a first choice: that alone is no row.
  if (!filled.some(({ value }) => typeof value === 'string' && value.length > 1)) return undefined
  if (!filled.some(({ path }) => /(^|\.)(fi|sv)$|name|text|url/.test(path))) return undefined
  const first = filled.find(({ value }) => typeof value === 'string')?.value
  const id = hasId ? { id: idOf(String(first), taken) } : {}
  return filled.reduce<Value>((item, { path, value }) => nested(item, wayOf(path), value), id)
}

function nested(into: Value, [part, ...rest]: (string | number)[], value: Value): Value {
  const before = new Map(typeof into === 'object' ? Object.entries(into) : [])
  if (part === undefined) return value
  const inner = before.get(String(part))
  before.set(String(part), rest.length === 0 ? value : nested(inner ?? {}, rest, value))
  return Object.fromEntries(before)
}
