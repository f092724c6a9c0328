/** Marks at the start of lines that are not read: headings without a space, bullets of word processors, boxes of other systems. */
import { headless } from '#lib/content/read/headless-table'
import { type Kind, type Line, looseItem } from '#lib/content/read/loose-items'
import { blanked, type Found, type Prose, shortened } from '#lib/content/read/prose'

/** What is found, and the texts without it. */
export function lineMarks(prose: Prose[]): { found: Found[]; rest: Prose[] } {
  const lines = prose.flatMap(linesOf)
  const found = lines.flatMap((line, index): Found[] => {
    const [kind, write] = kindOf(line, lines[index - 1], lines[index + 1]) ?? []
    if (kind === undefined) return []
    const values = { kind, found: shortened(line.text), write: shortened(write ?? 'none') }
    return [{ offset: line.offset + indent(line.text), id: 'rawMarkup', values }]
  })
  return { found, rest: prose.map((one) => withoutTables(one, lines, found)) }
}

function linesOf(prose: Prose): Line[] {
  if (prose.node.type !== 'paragraph') return []
  let offset = prose.offset
  return prose.text.split('\n').map((text) => {
    const line = { text, offset, prose }
    offset += text.length + 1
    return line
  })
}

function kindOf(line: Line, before: Line | undefined, after: Line | undefined): Kind {
  const text = line.text.replace(/^[ \t\ue000]+/, '')
  return (
    headingOf(text, line) ??
    boxOf(text) ??
    looseItem(line, text, before, after) ??
    tableOf(line, text, before, after)
  )
}

/** '##Heading', '## Heading' with a no-break space, '#######'. One sign alone is a hashtag where it is followed by small letters or more of them. */
function headingOf(text: string, { prose }: Line): Kind {
  const [, signs = '', rest = ''] = /^(#+)(.*)$/.exec(text) ?? []
  const isOne = signs.length === 1
  const isAlone = !prose.text.includes('\n') && /^\p{Lu}[^#]*[^#.!?]$/u.test(rest)
  if (signs === '' || (isOne && !isAlone && !/^[\u00a0\u200b\t]/.test(rest))) return undefined
  if (!isOne && !/[\p{L}\p{N}]/u.test(rest)) return undefined
  return ['heading', `${signs.length > 6 || isOne ? '##' : signs} ${rest.trim()}`]
}

function boxOf(text: string): Kind {
  if (/^:{3,}|^!!! ?\w|^\[!\w+\]/.test(text)) return ['box']
  if (/^\[[ xX]?\] /.test(text)) return ['task', `- ${text.replace(/^\[.?\] /, '')}`]
  if (/^\[toc\]\s*$|^={3,}\s*$/i.test(text)) return ['marks']
  return /^: +\S/.test(text) ? ['list', `- ${text.slice(1).trim()}`] : undefined
}

function tableOf(line: Line, text: string, before?: Line, after?: Line): Kind {
  const own = (one: Line | undefined) => (one?.prose === line.prose ? one.text : '')
  const write = headless(text, own(before), own(after))
  return write === undefined ? undefined : ['table', write]
}

function indent(text: string): number {
  return text.length - text.replace(/^[ \t\ue000]+/, '').length
}

/** Nothing more is said of a line of which something is said, apart from what is in its words. */
function withoutTables(prose: Prose, lines: Line[], found: Found[]): Prose {
  const told = new Set(
    found.filter(({ values }) => values.kind !== 'list').map(({ offset }) => offset),
  )
  let { text } = prose
  for (const line of lines)
    if (line.prose === prose && told.has(line.offset + indent(line.text)))
      text = blanked(text, line.offset - prose.offset, line.text.length)
  return { ...prose, text }
}
