/** What a form of facts shows, as plain data. */
import type { Kind } from '#lib/edit/facts/spec'
import type { Finding } from '#lib/edit/page/findings'
import type { Locale } from '#lib/locales'

export type { Finding }

export interface Option {
  value: string
  label: string
}

export interface FieldView {
  name: string
  kind: Kind
  label: string
  hint?: string
  value: string
  /** What is chosen, of a list of which several may be. */
  values: string[]
  options: Option[]
  /** The language of what is written in it, where it is one of a pair. */
  lang?: Locale
  findings: Finding[]
}

export interface RowView {
  /** What the row is about: its first text. Empty for the one that is to be filled in. */
  title: string
  fields: FieldView[]
  isOpen?: boolean
  /** Name of the box that takes it away. */
  remove?: string
}

export interface GroupView {
  id: string
  title: string
  hint?: string
  fields: FieldView[]
  rows?: RowView[]
  /** Words of the row to be filled in. */
  add?: string
  isOpen: boolean
}
