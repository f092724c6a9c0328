/** Pieces of nginx's configuration language. */

/** A value in quotes. `$` would start a variable and cannot be escaped, so it is refused, like a line break. */
export function quote(value: string): string {
  if (/[$\n\r]/.test(value))
    throw new Error(`nginx's configuration cannot hold this value: ${JSON.stringify(value)}.`)
  return `"${escaped(value)}"`
}

/** A value in quotes whose `$name` are variables. */
export function quoteWithVariables(value: string): string {
  return `"${escaped(value)}"`
}

/** `map`: from a variable to another one. Entries are written as they are given, so quote them. */
export function map(
  from: string,
  to: string,
  entries: [string, string][],
  otherwise = '""',
): string {
  const lines = [['default', otherwise], ...entries].map(([key, value]) => `  ${key} ${value};`)
  return [`map ${from} ${to} {`, ...lines, '}', ''].join('\n')
}

/** A header line. An empty value sends none. */
export function addHeader(name: string, value: string): string {
  return `add_header ${name} ${value} always;\n`
}

/** 'content-type' → 'content_type', as in the names of variables. */
export function variableName(header: string): string {
  return header.replaceAll('-', '_')
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
