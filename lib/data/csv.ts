/** Tables as CSV (RFC 4180): a header, CRLF, quotation marks only where they are needed. */

export type Cell = string | number | boolean | undefined

/** Rows as CSV, the header first. An undefined cell is empty. */
export function toCsv(header: string[], rows: Cell[][]): string {
  return [header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

function written(cell: Cell = ''): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes a text that starts so, in signs of either width, for a formula: an apostrophe before it keeps it a text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
}
