/** Tables as another program reads them. */

/** Records of a CSV (RFC 4180) by the names of its header. */
export function recordsOf(csv: string, separator = ','): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(csv, separator)
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  )
}

/** Cells of every row. Throws where the text is not RFC 4180: a lone quotation mark, a line that does not end in CRLF. */
export function rowsOf(csv: string, separator = ','): string[][] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`,
    'y',
  )
  const rows: string[][] = [[]]
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex
    const match = cell.exec(csv)
    if (!match) throw new Error(`Not CSV at ${at}: ${csv.slice(at, at + 40)}`)
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
