/** The columns of a table, and how programs are told of them. */
import type { Page } from '#lib/content/pages'
import type { Cell } from '#lib/data/csv'

export interface Column<Row> {
  /** For programs: the same in both languages. */
  name: string
  /** For people, in the language of the page. */
  title: string
  datatype: 'string' | 'number' | 'boolean'
  cell: (row: Row) => Cell
  /** The same in words for people, where the value is a name for programs. */
  shown?: (row: Row) => Cell
}

/** CSV on the Web: https://www.w3.org/TR/tabular-metadata/ */
export function metadataOf<Row>(
  { title, locale }: Page,
  name: string,
  columns: Column<Row>[],
): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
    url: `${name}.csv`,
    'dc:title': title,
    'dc:language': locale,
    dialect: { delimiter: ',', header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: [column.name, column.title],
        datatype: column.datatype,
      })),
    },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}
