/** The queries of OpenSearch that the site asks, over one document. Any other is an error, as a misspelt one is there. */

export type Source = Record<string, string | string[] | number>

export type Query = Record<string, unknown>

interface Highlight {
  pre_tags: [string]
  post_tags: [string]
  fields: Record<string, object>
}

interface Matched {
  _score: number
  matched_queries: string[]
  highlight: Record<string, string[]>
}

/** Score, names of the clauses that match, and passages. */
export function matchOf(query: Query, source: Source, highlight: Highlight): Matched {
  const names = new Set<string>()
  const words = new Set<string>()
  const _score = scoreOf(query, source, names, words)
  return { _score, matched_queries: [...names], highlight: passagesOf(source, words, highlight) }
}

function scoreOf(query: Query, source: Source, names: Set<string>, words: Set<string>): number {
  const score = (one: Query) => scoreOf(one, source, names, words)
  const [[kind, body]] = Object.entries(query) as [[string, Query]]
  if (kind === 'function_score')
    return (
      score(body.query as Query) *
      Number(source[(body.field_value_factor as { field: string }).field] ?? 1)
    )
  if (kind === 'bool') return (body.should as Query[]).reduce((sum, one) => sum + score(one), 0)
  if (kind === 'dis_max') return Math.max(...(body.queries as Query[]).map(score))
  if (kind === 'match_phrase') {
    const [[field, { query: phrase, boost }]] = Object.entries(body) as [
      [string, { query: string; boost: number }],
    ]
    return String(source[field]).toLowerCase().includes(phrase.toLowerCase()) ? boost : 0
  }
  if (kind !== 'multi_match') throw new Error(`Unknown query [${kind}]`)
  return multiMatch(body as unknown as MultiMatch, source, names, words)
}

interface MultiMatch {
  query: string
  fields: string[]
  boost: number
  _name: string
  fuzziness?: string
}

/** Fields of letters find what has the first three of them; others the first five; fuzziness finds nothing more here. */
function multiMatch(
  { query, fields, boost, _name }: MultiMatch,
  source: Source,
  names: Set<string>,
  words: Set<string>,
): number {
  const scores = fields.map((weighted) => {
    const [field = '', weight] = weighted.split('^')
    const length = field.endsWith('.letters') ? 3 : 5
    const found = textsOf(source, field.replace('.letters', ''))
      .flatMap(wordsIn)
      .filter((word) =>
        wordsIn(query).some((asked) => asked.slice(0, length) === word.slice(0, length)),
      )
    if (length === 5) for (const word of found) words.add(word)
    return found.length > 0 ? Number(weight) : 0
  })
  const best = Math.max(...scores)
  if (best > 0) names.add(_name)
  return best * boost
}

function passagesOf(
  source: Source,
  words: Set<string>,
  { pre_tags: [pre], post_tags: [post], fields }: Highlight,
) {
  const passages = Object.keys(fields).flatMap((field) => {
    const text = textsOf(source, field).find((one) => wordsIn(one).some((word) => words.has(word)))
    const mark = (word: string) => (words.has(word.toLowerCase()) ? `${pre}${word}${post}` : word)
    return text === undefined ? [] : [[field, [text.replace(/\p{L}+/gu, mark)]]]
  })
  return Object.fromEntries(passages)
}

function textsOf(source: Source, field: string): string[] {
  const value = source[field]
  if (value === undefined) throw new Error(`No field [${field}]`)
  return Array.isArray(value) ? value : [String(value)]
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
