/** A language file as the fields of a form, and back: what nobody has changed stays byte for byte. */
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf } from '#lib/edit/yaml/nodes'

/** Fields of the front matter that a writer fills in, in the order of the file. */
export const textFields = ['title', 'slug', 'summary', 'navTitle', 'updated', 'draft'] as const

export type TextField = (typeof textFields)[number]

export type TextForm = Record<TextField, string> & { body: string }

interface Halves {
  head: string
  /** Empty lines before the text. */
  gap: string
  body: string
  end: string
}

/** The fields of a file. `undefined` where its head cannot be read. */
export function formOfText(text: string): TextForm | undefined {
  const halves = halvesOf(text)
  if (!halves) return undefined
  try {
    const data = new Map(Object.entries(dataOf(halves.head) ?? {}))
    const field = (name: TextField) => String(data.get(name) ?? '')
    return {
      title: field('title'),
      slug: field('slug'),
      summary: field('summary'),
      navTitle: field('navTitle'),
      updated: field('updated'),
      draft: field('draft'),
      body: halves.body,
    }
  } catch {
    // The check tells what is wrong with the lines of the head.
    return undefined
  }
}

/** The file with some fields as a form gives them. */
export function withForm(text: string, form: Partial<TextForm>): string {
  const before = formOfText(text)
  const halves = halvesOf(text)
  if (!halves || !before) return text
  const fields = textFields.filter(
    (name) => form[name] !== undefined && oneLine(form[name]) !== before[name],
  )
  const head = fields.reduce(
    (made, name) => setValue(made, [name], fieldValue(name, form[name] ?? ''), [...textFields]),
    halves.head,
  )
  const body = form.body === undefined ? halves.body : linesOf(form.body)
  const isSame = body === halves.body
  const gap = body !== '' && halves.gap === '' ? '\n' : halves.gap
  const end = isSame ? halves.end : body === '' ? '' : '\n'
  return `---\n${head}---\n${isSame ? halves.gap : gap}${body}${end}`
}

/** The number of the line on which the text starts that a form shows; lines count from 1. */
export function bodyLineOf(text: string): number {
  const halves = halvesOf(text)
  return halves ? `---\n${halves.head}---\n${halves.gap}`.split('\n').length : 1
}

function fieldValue(name: TextField, given: string): string | boolean | undefined {
  const value = oneLine(given)
  if (name === 'draft') return value === 'true' ? true : undefined
  return value === '' ? undefined : value
}

function oneLine(given: string): string {
  return given.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

function linesOf(given: string): string {
  return given.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()
}

function halvesOf(text: string): Halves | undefined {
  const found = /^---\n([\s\S]*?\n)---\n(\n*)([\s\S]*)$/.exec(text)
  if (!found) return undefined
  const [, head = '', gap = '', rest = ''] = found
  const body = rest.trimEnd()
  return { head, gap, body, end: rest.slice(body.length) }
}
