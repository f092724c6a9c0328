/**
 * A table in three files: `x.csv` for programs, `x.csv-metadata.json` that says what its columns are, at the place where programs look for it
 * (https://www.w3.org/TR/tabular-data-model/#standard-file-metadata), and `x-excel.csv` for people.
 */
import type { Page } from '#lib/content/pages'
import { toCsv, toSheetCsv } from '#lib/data/csv'
import { lateFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { type Column, metadataOf } from '#lib/data/table-columns'
import { excelFile, madeFileOf } from '#lib/urls'

export function tableFiles<Row>(
  page: Page,
  name: string,
  columns: Column<Row>[],
  rows: () => Row[],
): MachineFile[] {
  const { address } = page
  const at = (file: string) => madeFileOf(address, file)
  const cells = () => rows().map((row) => columns.map(({ cell }) => cell(row)))
  const shown = () => rows().map((row) => columns.map(({ cell, shown = cell }) => shown(row)))
  const names = columns.map((column) => column.name)
  const titles = columns.map(({ title }) => title)
  return [
    lateFile(at(`${name}.csv`), mediaTypes.csv, [address], () => toCsv(names, cells())),
    lateFile(at(excelFile(name)), mediaTypes.csv, [address], () => toSheetCsv(titles, shown())),
    lateFile(at(`${name}.csv-metadata.json`), mediaTypes.csvw, [address], () =>
      metadataOf(page, name, columns),
    ),
  ]
}
