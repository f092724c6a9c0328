/** What a form of facts is made of. */
import type { PageType } from '#lib/schema/page'

/** How a value is given: in a field of its own, in both languages, or chosen from a list. */
export type Kind =
  | 'text'
  | 'pair'
  | 'number'
  | 'day'
  | 'partial-date'
  | 'moment'
  | 'check'
  | 'choice'
  | 'choices'
  | 'words'

/** Lists to choose from. */
export type Options =
  | 'units'
  | 'bounds'
  | 'sources'
  | 'pages'
  | 'contacts'
  | 'links'
  | 'audiences'
  | 'funding'
  | 'pictures'
  | 'kinds'
  | 'languages'

export interface FieldSpec {
  /** The way to the value, joined by dots, from the file or from the row. */
  path: string
  kind: Kind
  options?: Options
}

/** A list whose items are rows of the form. `list` is '' where the whole file is the list. */
export interface RowSpec {
  list: string
  fields: FieldSpec[]
  /** Rows are known by an id that nobody sees: made of the first text where there is none. */
  hasId?: boolean
}

export interface GroupSpec {
  id: string
  fields: FieldSpec[]
  rows?: RowSpec
  types: readonly PageType[]
}

/** Fields by the way to their value: a kind, and a list to choose from. */
export function fieldsOf(kinds: Record<string, Kind | [Kind, Options]>): FieldSpec[] {
  return Object.entries(kinds).map(([path, kind]) =>
    typeof kind === 'string' ? { path, kind } : { path, kind: kind[0], options: kind[1] },
  )
}
