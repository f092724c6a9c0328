/** The mend that a button asks for, made in what the form says: in the text or in a field. It is sent as the field, the place, what was found there, and what is to stand there instead. */

/** The form with its mend; itself where none was asked for. */
export function mendedForm(form: FormData): FormData {
  const [pane, field, line, column, found = '', replace = ''] = String(
    form.get('mend') ?? '',
  ).split('\t')
  const name = `${pane}.${field}`
  const before = form.get(name)
  if (found === '' || typeof before !== 'string') return form
  const made = new FormData()
  for (const [key, value] of form) if (key !== name) made.append(key, value)
  const place = { line: Number(line), column: Number(column), found, replace }
  const text = before.replace(/\r\n?/g, '\n')
  made.set(name, field === 'body' ? withMend(text, place) : text.replace(found, () => replace))
  return made
}

/** The text with what was found at a place replaced; as it was where something else stands there now. */
export function withMend(
  body: string,
  {
    line,
    column,
    found,
    replace,
  }: { line: number; column: number; found: string; replace: string },
): string {
  const lines = body.split('\n')
  const text = lines[line - 1]
  if (!text?.startsWith(found, column - 1)) return body
  lines[line - 1] = text.slice(0, column - 1) + replace + text.slice(column - 1 + found.length)
  return lines.join('\n')
}
