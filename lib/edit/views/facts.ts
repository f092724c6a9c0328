/** The facts of a page, or a shared list, as a form shows them: groups of fields, each with its name, its words and what is wrong with it. */
import type { FieldSpec, GroupSpec, Options, RowSpec } from '#lib/edit/facts/spec'
import { shownValue, singleFields, valueAt, wayOf } from '#lib/edit/facts/values'
import type { Finding } from '#lib/edit/page/findings'
import type { FieldView, GroupView, Option, RowView } from '#lib/edit/views/form'
import { rowTitle } from '#lib/edit/views/row-title'
import { editWords, isEditWord } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export interface FormWords {
  language: Locale
  prefix: string
  options: (name: Options) => Option[]
  findings: Finding[]
  /** What the row to be filled in begins with: a figure or a date that stands in a text. */
  fresh?: { list: string; values: Record<string, string> }
}

/** The groups that a page of a type can have, and those of which it has something. */
export function groupViews(data: unknown, specs: GroupSpec[], around: FormWords): GroupView[] {
  return specs.map((spec) => groupView(data, spec, around))
}

function groupView(data: unknown, { id, fields, rows }: GroupSpec, around: FormWords): GroupView {
  const t = editWords(around.language)
  const shown = fields.flatMap((spec) => fieldViews(data, spec, spec.path, around))
  const hint = wordOf(`group-${id}-hint`, around.language)
  const rowsShown = rows && rowViews(data, rows, around)
  const all = [...shown, ...(rowsShown?.flatMap((row) => row.fields) ?? [])]
  return {
    id,
    title: wordOf(`group-${id}`, around.language) ?? id,
    ...(hint && { hint }),
    fields: shown,
    ...(rowsShown && { rows: rowsShown, add: wordOf(`add-${id}`, around.language) ?? t('addRow') }),
    isOpen:
      all.some(({ findings }) => findings.length > 0) ||
      rowsShown?.some((row) => row.isOpen) === true,
  }
}

function rowViews(data: unknown, rows: RowSpec, around: FormWords): RowView[] {
  const items = valueAt(data, wayOf(rows.list))
  const known = Array.isArray(items) ? items : []
  const pathOf = (index: number, path: string) =>
    [rows.list, index, path].filter((part) => part !== '').join('.')
  return [...known, undefined].map((item, index) => {
    const fields = rows.fields.flatMap((spec) =>
      fieldViews(data, spec, pathOf(index, spec.path), around, spec.path || rows.list),
    )
    const title = rowTitle(item, around.language)
    return item === undefined
      ? freshRow(fields, rows.list, around)
      : { title, fields, remove: `remove.${around.prefix}.${pathOf(index, '')}` }
  })
}

/** The row to be filled in: open where it begins with something. */
function freshRow(fields: FieldView[], list: string, { fresh }: FormWords): RowView {
  if (fresh?.list !== list) return { title: '', fields }
  const filled = fields.map((field) => {
    const value = fresh.values[field.name.slice(field.name.lastIndexOf('.') + 1)]
    return value ? { ...field, value } : field
  })
  return { title: '', fields: filled, isOpen: true }
}

function fieldViews(
  data: unknown,
  spec: FieldSpec,
  path: string,
  { language, prefix, options, findings }: FormWords,
  wordPath = path,
): FieldView[] {
  const own = `${prefix}-${wordPath}`.replaceAll('.', '-').replace(/-$/, '')
  const label = wordOf(`field-${wordPath.split('.').at(-1)}`, language)
  const hint = wordOf(`${own}-hint`, language) ?? wordOf(`hint-${spec.kind}`, language)
  return singleFields({ ...spec, path }).map((single) => {
    const value = valueAt(data, wayOf(single.path))
    const lang = spec.kind === 'pair' ? (single.path.endsWith('fi') ? 'fi' : 'sv') : undefined
    return {
      name: `${prefix}.${single.path}`,
      kind: single.kind,
      label: wordOf(own, language) ?? label ?? wordPath,
      ...(hint && { hint }),
      value: shownValue(single.kind, value),
      values: Array.isArray(value) ? value.map(String) : [],
      options: spec.options ? options(spec.options) : [],
      ...(lang && { lang }),
      findings: findings.filter(
        ({ field }) => field === single.path || (lang === 'fi' && field === path),
      ),
    }
  })
}

function wordOf(key: string, language: Locale): string | undefined {
  return isEditWord(key) ? editWords(language)(key) : undefined
}
