/**
 * A table in three files: `x.csv` for programs, `x.csv-metadata.json` that says what its columns are, at the place where programs look for it
 * (https://www.w3.org/TR/tabular-data-model/#standard-file-metadata), and `x-excel.csv` for people.
 */
import type { Page } from '#lib/content/pages'
import { type Cell, toCsv, toSheetCsv } from '#lib/data/csv'
import { lateFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { excelFile, madeFileOf } from '#lib/urls'

export interface Column<Row> {
  /** For programs: the same in both languages. */
  name: string
  /** For people, in the language of the page. */
  title: string
  datatype: 'string' | 'number' | 'boolean'
  cell: (row: Row) => Cell
}

export function tableFiles<Row>(
  page: Page,
  name: string,
  columns: Column<Row>[],
  rows: () => Row[],
): MachineFile[] {
  const { address } = page
  const at = (file: string) => madeFileOf(address, file)
  const cells = () => rows().map((row) => columns.map(({ cell }) => cell(row)))
  const names = columns.map((column) => column.name)
  const titles = columns.map(({ title }) => title)
  return [
    lateFile(at(`${name}.csv`), mediaTypes.csv, [address], () => toCsv(names, cells())),
    lateFile(at(excelFile(name)), mediaTypes.csv, [address], () => toSheetCsv(titles, cells())),
    lateFile(at(`${name}.csv-metadata.json`), mediaTypes.csvw, [address], () =>
      metadataOf(page, name, columns),
    ),
  ]
}

/** CSV on the Web: https://www.w3.org/TR/tabular-metadata/ */
function metadataOf<Row>({ title, locale }: Page, name: string, columns: Column<Row>[]): string {
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
