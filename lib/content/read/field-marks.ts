/** Marks in a field of the front matter or of a YAML file. It is published as it stands: there is no HTML, no Markdown and no link in it. */
import { lostLetters } from '#lib/content/read/lost-letters'
import { shortened } from '#lib/content/read/prose'
import type { Yaml } from '#lib/content/read/yaml'
import { type Problem, type ProblemId, problem, type Values } from '#lib/problems/problems'

/** Values that are no text of a page: addresses, and words for the search. */
const otherKeys = ['url', 'aliases', 'email', 'words', 'means']

type Mark = { kind: string; pattern: RegExp; write?: (match: RegExpExecArray) => string }

const marks: Mark[] = [
  { kind: 'html', pattern: /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i },
  { kind: 'entity', pattern: /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i },
  { kind: 'plain', pattern: /!?\[([^[\]]+)\]\([^()\s]+\)/, write: ([, words = '']) => words },
  {
    kind: 'plain',
    pattern: /(\*\*|__|~~|`)(?=\S)([^*_`~]+)(?<=\S)\1/,
    write: ([, , words = '']) => words,
  },
  {
    kind: 'plain',
    pattern: /(?<![\p{L}\p{N}*])\*(?=\p{L})([^*]+)(?<=[\p{L}\p{N}.!?])\*(?![\p{L}\p{N}*])/u,
    write: ([, words = '']) => words,
  },
  { kind: 'plain', pattern: /^(?:#{1,6}|[-*•]|>)\s+(\S.*)$/, write: ([, words = '']) => words },
  {
    kind: 'field',
    pattern:
      /(?<![\p{L}\p{N}@/.-])(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,:;!?)”"'’»\]]|(?<![\p{L}\p{N}@/.-])(?:[a-z0-9-]+\.)+(?:fi|se|com|org|net|eu|info|ax)\/[^\s<>]*[^\s<>.,:;!?)”"'’»\]]/u,
  },
]

/** What is wrong in the texts of a file, each place once. */
export function fieldMarks({ data, placeOf }: Pick<Yaml, 'data' | 'placeOf'>): Problem[] {
  return textsIn(data, []).flatMap(({ path, text }) => {
    const fault = faultOf(text)
    return fault ? [problem(placeOf(path), ...fault)] : []
  })
}

function faultOf(text: string): [ProblemId, Values] | undefined {
  for (const { kind, pattern, write } of marks) {
    const match = pattern.exec(text)
    if (match)
      return [
        'rawMarkup',
        { kind, found: shortened(match[0]), write: shortened(write?.(match) ?? 'none') },
      ]
  }
  const lost = lostLetters(text)
  return lost && ['garbled', { found: lost.word.slice(0, 80), write: 'question' }]
}

type Text = { path: PropertyKey[]; text: string }

/** Every text of a value, with its path. */
function textsIn(value: unknown, path: PropertyKey[]): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    otherKeys.includes(key) ? [] : textsIn(inner, [...path, key]),
  )
}
