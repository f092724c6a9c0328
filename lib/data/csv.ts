/** Tables as CSV: for programs by RFC 4180, and for people as the spreadsheets of Finland open it with a double click. */

export type Cell = string | number | boolean | undefined

/** Rows as CSV, the header first. An undefined cell is empty. */
export function toCsv(header: string[], rows: Cell[][]): string {
  return [header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

/** The same for Finnish and Swedish spreadsheets: the mark by which they know UTF-8, semicolons, decimal commas. */
export function toSheetCsv(header: string[], rows: Cell[][]): string {
  const lines = [header, ...rows].map((row) => `${row.map(writtenForSheet).join(';')}\r\n`)
  return `\ufeff${lines.join('')}`
}

function writtenForSheet(cell: Cell = ''): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = typeof cell === 'string' ? harmless(cell) : String(cell)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function written(cell: Cell = ''): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes a text that starts so, in signs of either width, for a formula: an apostrophe before it keeps it a text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
}
