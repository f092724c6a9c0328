/** Lines of YAML as they should be written. */
import type { ProblemId, Values } from '#lib/problems/problems'

type Mended = { id: ProblemId; column: number; values: Values }

const named = /^(\s*(?:- +)?)([A-Za-z][\w-]*):(?:([ \t]+)(.*))?$/

/** What is wrong with a line and how it is written; nothing when it is right by itself. `isLost`: it can be read, and says something else. */
export function mendedLine(line: string, isLost = false): Mended | undefined {
  if (/^\s*(?:#|$)/.test(line)) return undefined
  if (/^ *\t/.test(line)) {
    const write = line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  ')).trimEnd()
    return { id: 'yamlTab', column: 0, values: { write: write.trim() } }
  }
  const [, lead = '', key, , value = ''] = named.exec(line) ?? []
  if (key === undefined) return withoutSpace(line)
  const column = lead.length
  const write = mendedValue(value.trim(), isLost)
  if (write === undefined) return undefined
  const mark = value.charAt(0)
  const isOpen = !isLost && /^["']/.test(value) && !value.slice(1).includes(mark)
  const values = { write: `${key}: ${write}`, mark }
  const isBracket = /^[[{]/.test(value) && /^[[{]/.test(write) && !/[\]}]\s*$/.test(value)
  const id = isOpen ? 'yamlQuoteEnd' : isBracket ? 'yamlBracket' : 'yamlQuotes'
  return { id, column, values }
}

/** 'title:Text' and '-id: a'. What starts with // is an address. */
function withoutSpace(line: string): Mended | undefined {
  const [, indent = '', rest = ''] = /^(\s*)-(\w[\w-]*:.*)$/.exec(line) ?? []
  const column = line.search(/\S/)
  if (rest)
    return { id: 'yamlSpace', column, values: { mark: 'dash', write: `${indent.trim()}- ${rest}` } }
  const [, lead = '', key, value = ''] =
    /^(\s*(?:- +)?)([A-Za-z]\w*):((?!\/\/)\S.*)$/.exec(line) ?? []
  if (key !== undefined)
    return {
      id: 'yamlSpace',
      column: lead.length,
      values: { mark: 'colon', write: `${key}: ${value}` },
    }
  const isBare = /^[\p{L}\w-]+(?: .*)?$/u.test(line) && !line.includes(':') && !line.startsWith('-')
  return isBare
    ? { id: 'yamlColon', column, values: { found: line.trim().slice(0, 80) } }
    : undefined
}

/** The value in quotation marks where it needs them. */
function mendedValue(value: string, isLost: boolean): string | undefined {
  if (value === '' || /^[|>][+-]?\d?\s*(?:#.*)?$/.test(value)) return undefined
  const pair = /^\{\s*fi:\s*(.*?),\s*sv:\s*(.*?)\s*\}?$/.exec(value)
  if (pair) {
    const [fi = '', sv = ''] = pair.slice(1).map((text) => quotedOnce(text))
    const isBad = isLost || !/\}$/.test(value) || pair.slice(1).some((text) => isUnsafe(text))
    return isBad ? `{fi: ${fi}, sv: ${sv}}` : undefined
  }
  if (/^\[[^[\]]*$/.test(value)) return `${value}]`
  if (/^\{[^{}]*$/.test(value) || (/^\{.*\}$/.test(value) && /^\[?\{/.test(value)))
    return /\}$/.test(value) ? undefined : `${value}}`
  if (/^\[[^\]]*\]$/.test(value)) return undefined
  return isLost || isUnsafe(value) ? quotedOnce(value) : undefined
}

/** True for text that YAML does not read as it stands. */
function isUnsafe(text: string): boolean {
  if (/^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\["\\/ntr])*")\s*(?:#.*)?$/.test(text)) return false
  return /^[@`%*&!|>{}[\],"'#]|^[-?] |: |:$|^[-?:]$/.test(text)
}

function quotedOnce(text: string): string {
  const [, mark, inner = ''] = /^(["'])(.*)\1$/.exec(text) ?? []
  if (mark && !/[\\"']/.test(inner)) return text
  if (mark === "'") return `'${inner.replace(/(?<!')'(?!')/g, "''")}'`
  if (mark && !inner.includes(mark)) return `'${inner.replaceAll("'", "''")}'`
  const bare = /^["'][^"']*$/.test(text) ? text.slice(1) : text
  return `'${bare.replaceAll("'", "''")}'`
}

/** The first line that starts at another place than those it belongs with. */
export function misplacedLine(text: string): { index: number; write: string } | undefined {
  const columns = new Set<number>()
  let before: { column: number; isComplete: boolean } | undefined
  let index = 0
  for (const line of text.split('\n')) {
    const [, lead = '', key, , value = ''] = named.exec(line) ?? []
    if (key !== undefined) {
      const column = lead.length
      const isDeeper = before?.isComplete && column > before.column
      const isNowhere = before && column < before.column && !columns.has(column)
      if (before && (isDeeper || isNowhere))
        return { index, write: ' '.repeat(before.column) + line.trim() }
      columns.add(column)
      before = { column, isComplete: !/^(?:$|[|>#])/.test(value) }
    }
    index += line.length + 1
  }
  return undefined
}
