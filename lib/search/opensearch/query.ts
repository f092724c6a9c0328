/** From the words of a query to what OpenSearch is asked. Each word is a clause with a name, so that its answer tells which of them a page has. */
import type { Heard } from '#lib/search/opensearch/heard'
import { letterFields, wordFields } from '#lib/search/opensearch/mapping'
import { sayingsIn } from '#lib/search/sayings'
import { grades, matching, qualities, ways } from '#lib/search/weights'

export interface Wanted {
  start: number
  limit: number
  isExact: boolean
}

/** Marks in the passages: characters that no text has. */
export const marks = { start: '\ue000', end: '\ue001' }

/** Longest passage, as the site's own search has it. */
const passageLength = 240

/** OpenSearch gives no results beyond this place. */
const lastPlace = 10_000

/** The body of a search. */
export function searchBody(
  text: string,
  words: string[],
  heard: Heard,
  { start, limit, isExact }: Wanted,
): object {
  const should = [
    ...words.map((word, at) => wordClause(word, at, isExact)),
    ...synonymClauses(words, heard),
    { match_phrase: { title: { query: text, boost: 1 + grades.titled } } },
  ]
  const query = { bool: { should, minimum_should_match: 1 } }
  const isWithin = start + limit <= lastPlace
  const passage = { number_of_fragments: 1, fragment_size: passageLength }
  return {
    from: isWithin ? start : 0,
    size: isWithin ? limit : 0,
    track_total_hits: true,
    _source: false,
    query: {
      function_score: { query, field_value_factor: { field: 'grade', missing: 1 } },
    },
    highlight: {
      pre_tags: [marks.start],
      post_tags: [marks.end],
      fields: { body: passage, facts: passage },
    },
  }
}

/** The word itself; with an error, or as a part of another word. The name says which word, and after it how surely. */
function wordClause(word: string, at: number, isExact: boolean): object {
  const itself = match(word, wordFields, ways.stem, `${at} ${qualities.stem}`)
  const letters = match(word, letterFields, matching.trigrams, `${at} ${qualities.akin}`, {
    minimum_should_match: '70%',
  })
  const [, away] = qualities.near
  const near = match(word, wordFields, ways.near[1], `${at} ${away}`, {
    fuzziness: 'AUTO:5,9',
    prefix_length: 1,
  })
  return {
    dis_max: { tie_breaker: 0.3, queries: isExact ? [itself, letters] : [itself, near, letters] },
  }
}

function synonymClauses(words: string[], heard: Heard): object[] {
  const known = words.map(() => true)
  return sayingsIn(words, known, heard).flatMap(({ at, length, group, quality }) =>
    Array.from({ length }, (_, offset) =>
      match(group.means.join(' '), wordFields, ways.synonym, `${at + offset} ${quality}`),
    ),
  )
}

function match(
  query: string,
  fields: string[],
  boost: number,
  _name: string,
  more: object = {},
): object {
  return { multi_match: { query, fields, boost, _name, ...more } }
}
