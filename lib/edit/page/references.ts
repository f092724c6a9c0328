/** Where other files lead to a page: the links of texts, and the keys in facts. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { valueAt } from '#lib/edit/facts/values'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf } from '#lib/edit/yaml/nodes'

/** The names of all texts and facts of a content folder. */
export function pageFiles(content: string): string[] {
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\/(index\.(fi|sv)\.md|facts\.yaml)$/.test(name))
}

/** A text or facts in which what led to a page, or to one below it, leads to where the page is now. */
export function withReferences(file: string, text: string, from: string, to: string): string {
  if (!text.includes(from)) return text
  return file.endsWith('.md') ? relinked(text, from, to) : rekeyed(text, from, to)
}

/** Links in brackets, and the lines that give an address to a name: `[words](key)`, `[name]: key`. */
function relinked(text: string, from: string, to: string): string {
  const link = new RegExp(
    `(\\]\\(\\s*<?|^ {0,3}\\[[^\\]\\n]+\\]:\\s*<?)${from}(?=[/#>)\\s]|$)`,
    'gm',
  )
  return text.replace(link, (_, before) => before + to)
}

const single = [
  ['period', 'continuedBy'],
  ['gone', 'replacedBy'],
]

function rekeyed(text: string, from: string, to: string): string {
  const data: unknown = dataOf(text)
  const related = valueAt(data, ['related'])
  const paths: (string | number)[][] = [
    ...single,
    ...(Array.isArray(related) ? related.map((_, index) => ['related', index]) : []),
  ]
  return paths.reduce((made, place) => {
    const key = valueAt(data, place)
    const isIt = typeof key === 'string' && (key === from || key.startsWith(`${from}/`))
    return isIt ? setValue(made, place, to + key.slice(from.length)) : made
  }, text)
}
