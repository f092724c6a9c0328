/** Rule: both languages have the same blocks in the same order, with the same links, pictures and emphasis in each. */
import { keyOfLink } from '#lib/content/check/links'
import type { CompleteFolder, TextFile } from '#lib/content/read/folder'
import type { Block } from '#lib/content/read/structure'
import { type Problem, problem } from '#lib/problems/problems'
import type { Link } from '#lib/schema/page'
import { withoutSlash } from '#lib/urls'

/** A block as it is compared, with what a person knows it by. */
type Line = { line: number; mark: string; start: string; rest: string; shape: string }

/** Lines that are shown before and after the first difference. */
const nearby = { before: 3, after: 6 }

/** As much of a block as tells which one it is. */
const startLength = 24

/** One problem with both sides around the first block that differs; nothing when they are alike. */
export function checkShape(page: CompleteFolder, links: Link[]): Problem[] {
  const fi = linesOf(page.texts.fi, page.key, links)
  const sv = linesOf(page.texts.sv, page.key, links)
  const first = Array.from({ length: Math.max(fi.length, sv.length) }).findIndex(
    (_, index) => fi[index]?.shape !== sv[index]?.shape,
  )
  if (first < 0) return []
  const line = sv[first]?.line ?? sv.at(-1)?.line ?? page.texts.sv.bodyLine
  const part = (lines: Line[]) =>
    lines.slice(Math.max(0, first - nearby.before), first + nearby.after)
  return [
    problem({ file: page.texts.sv.file, line, column: 1 }, 'shapeDiffers', {
      outline: sideBySide(part(fi), part(sv)),
    }),
  ]
}

function linesOf({ structure, bodyLine }: TextFile, key: string, links: Link[]): Line[] {
  return structure.blocks.map((block) => {
    const mark = markOf(block.shape)
    const rest = [
      ...block.links.map(({ url }) => `→ ${targetOf(url, key, links)}`),
      ...block.images.map(({ url }) => `→ ${url}`),
      ...emptyCells(block),
      ...block.emphasis.map((one) => (one.mark === 'strong' ? '**' : '*')).sort(),
    ].join(' ')
    const line = block.line + bodyLine - 1
    return { line, mark, start: startOf(block), rest, shape: `${mark} ${rest}` }
  })
}

/** Where a row has cells without anything: '|x| |'. */
function emptyCells({ cells = [] }: Block): string[] {
  const marks = cells.map((cell) => (cell.trim() === '' ? ' ' : 'x'))
  return marks.includes(' ') ? [`|${marks.join('|')}|`] : []
}

/** The shape as a writer types it: '## …', '- 2/3', '| 1/4 × 2'. */
function markOf(shape: string): string {
  return shape
    .replace(/list (\S+) × (\d+) item (\d+)( paragraph)?/g, '$1 $3/$2')
    .replace(/table × (\d+) row (\d+) row of (\d+)/, '| $2/$1 × $3')
    .replace('quotation', '>')
    .replace('paragraph', '¶')
    .replace('rule', '---')
    .replace('code', '```')
}

/** What a link leads to, whichever form or language it is written in. The subject of a letter is in the language of its text. */
function targetOf(url: string, key: string, links: Link[]): string {
  if (url.startsWith('mailto:')) return url.split('?')[0] ?? url
  if (!/^https?:/.test(url)) return keyOfLink(url, key)
  const listed = links.find((link) =>
    Object.values(link.url).some((one) => withoutSlash(one) === withoutSlash(url)),
  )
  return listed?.id ?? url
}

function startOf({ words }: Block): string {
  const text = words.map((one) => one.text).join('')
  const whole = text.replace(/\s+/g, ' ').trim()
  return whole.length > startLength ? `${whole.slice(0, startLength).trim()}…` : whole
}

function sideBySide(fi: Line[], sv: Line[]): string {
  const rows = Array.from({ length: Math.max(fi.length, sv.length) }, (_, index) => ({
    fi: shown(fi[index]),
    sv: shown(sv[index]),
    isSame: fi[index]?.shape === sv[index]?.shape,
  }))
  const width = Math.max(...rows.map((row) => row.fi.length), 'index.fi.md'.length) + 2
  const lines = rows.map((row) =>
    `${row.isSame ? ' ' : '!'} ${row.fi.padEnd(width)}${row.sv}`.trimEnd(),
  )
  return [`  ${'index.fi.md'.padEnd(width)}index.sv.md`, ...lines].join('\n')
}

function shown(line: Line | undefined): string {
  if (!line) return '-'
  const text = [line.line, line.mark, line.start, line.rest].join(' ')
  return text.replace(/\s+/g, ' ').slice(0, 100).trimEnd()
}
