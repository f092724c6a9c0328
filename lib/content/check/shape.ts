/** Rule: both languages have the same headings, lists, tables, pictures and links, in the same places. */
import { keyOfLink } from '#lib/content/check/links'
import type { CompleteFolder, TextFile } from '#lib/content/read/folder'
import type { Outline } from '#lib/content/read/outline'
import { type Problem, problem } from '#lib/problems/problems'
import type { Link } from '#lib/schema/page'
import { withoutSlash } from '#lib/urls'

type Row = { fi: string; sv: string }

/** Lines that are shown before and after the first difference. */
const nearby = 50

/** One problem with both outlines side by side, at the first line of the Swedish text that differs; nothing when they are alike. */
export function checkShape(page: CompleteFolder, links: Link[]): Problem[] {
  const fi = outlineOf(page.texts.fi, page.key, links)
  const sv = outlineOf(page.texts.sv, page.key, links)
  const first = Array.from({ length: Math.max(fi.length, sv.length) }).findIndex(
    (_, index) => fi[index]?.what !== sv[index]?.what,
  )
  if (first < 0) return []
  const line = sv[first]?.line ?? sv.at(-1)?.line ?? page.texts.sv.bodyLine
  const from = Math.max(0, first - nearby)
  const part = (lines: Line[]) => lines.slice(from, first + nearby)
  return [
    problem({ file: page.texts.sv.file, line, column: 1 }, 'shapeDiffers', {
      outline: sideBySide(part(fi), part(sv)),
    }),
  ]
}

type Line = { line: number; what: string }

/** The outline with the file's own line numbers and with the targets of links in place of their words. */
function outlineOf(text: TextFile, key: string, links: Link[]): Line[] {
  return text.structure.outline.map(({ line, kind, what }) => ({
    line: line + text.bodyLine - 1,
    what: kind === 'link' ? targetOf(what, key, links) : described(kind, what),
  }))
}

function described(kind: Outline['kind'], what: string): string {
  return kind === 'heading' ? what : `${kind} ${what}`
}

/** What a link leads to, whichever form or language it is written in. */
function targetOf(url: string, key: string, links: Link[]): string {
  if (!/^https?:/.test(url)) return `link ${keyOfLink(url, key)}`
  const listed = links.find((link) =>
    Object.values(link.url).some((one) => withoutSlash(one) === withoutSlash(url)),
  )
  return `link ${listed?.id ?? url}`
}

function sideBySide(fi: Line[], sv: Line[]): string {
  const rows: Row[] = Array.from({ length: Math.max(fi.length, sv.length) }, (_, index) => ({
    fi: shown(fi[index]),
    sv: shown(sv[index]),
  }))
  const width = Math.max(...rows.map((row) => row.fi.length), 'index.fi.md'.length) + 2
  const lines = rows.map(
    ({ fi, sv }) =>
      `${fi === '-' || sv === '-' || fi.split(' ').slice(1).join(' ') !== sv.split(' ').slice(1).join(' ') ? '!' : ' '} ${fi.padEnd(width)}${sv}`,
  )
  return [`  ${'index.fi.md'.padEnd(width)}index.sv.md`, ...lines].join('\n')
}

function shown(line: Line | undefined): string {
  return line ? `${line.line} ${line.what.replace(/\s/g, ' ').slice(0, 100)}` : '-'
}
