/** The measurement of bench/truth measures something: its changes are of one language, and its count tells a change from none. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import {
  type Bench,
  judge,
  makeBench,
  readContent,
  removeBench,
  restore,
} from '../../../bench/truth/judge'
import { type Chosen, chosenOf, kinds } from '../../../bench/truth/kinds'
import { mutated, replaced } from '../../../bench/truth/mutation'
import { withPairs } from '../../../bench/truth/pairs'
import { spansOf } from '../../../bench/truth/spans'

const original = readContent('content')
const copy = withPairs(original)
let bench: Bench

beforeAll(() => {
  bench = makeBench('content')
  vi.stubEnv('CONTENT_DIR', bench.input.folder)
})

afterAll(() => removeBench(bench))

const chosenBy = kinds.map((kind) => ({
  kind,
  chosen: chosenOf(kind, original, copy.content, copy.spans).chosen,
}))

/** What is left of a YAML file when the texts of one language are taken out. */
function withoutLanguage(yaml: string, locale: string): unknown {
  return JSON.parse(
    JSON.stringify(parse(yaml), (key, value) => (key === locale ? undefined : value)),
  )
}

function isOfOneLanguage({ mutation, inPairs }: Chosen): boolean {
  const { file, locale } = mutation
  const text = (inPairs ? copy.content : original).get(file) ?? ''
  const after = mutated(text, mutation)
  if (after === text) return false
  if (file.endsWith('.md')) return file.endsWith(`/index.${locale}.md`)
  const [before, rest] = [text, after].map((one) => JSON.stringify(withoutLanguage(one, locale)))
  return before === rest
}

test('every change is of one language, and changes it', () => {
  const all = chosenBy.flatMap(({ chosen }) => chosen)
  expect(all.length).toBeGreaterThan(1500)
  const others = all.filter((one) => !isOfOneLanguage(one))
  expect(others.map(({ mutation }) => mutation)).toEqual([])
})

test('every kind has changes in both languages, and nearly all have sixty', () => {
  const oneSided = chosenBy.filter(
    ({ chosen }) => new Set(chosen.map(({ mutation }) => mutation.locale)).size < 2,
  )
  expect(oneSided.map(({ kind }) => kind.name)).toEqual([])
  expect(chosenBy.filter(({ chosen }) => chosen.length === 60).length).toBeGreaterThanOrEqual(25)
})

test('a changed digit is caught by a rule, and the same text written again is not caught', () => {
  const span = spansOf(original).find(({ text, kind }) => kind === 'paragraph' && /\d/.test(text))
  if (!span) throw new Error('no paragraph has a digit')
  const at = span.text.search(/\d/)
  const digit = span.text.charAt(at)
  const other = judge(bench, replaced(span, at, digit, digit === '7' ? '8' : '7'))
  expect(other).toMatchObject({ byRule: true })
  const nothing = { byRule: false, byWarning: false, byAgreement: false, said: 'nothing' }
  expect(judge(bench, replaced(span, at, digit, digit))).toEqual(nothing)
})

test('a changed word is caught because nobody has confirmed it', () => {
  const span = spansOf(original).find(({ kind, text }) => kind === 'paragraph' && !/\d/.test(text))
  if (!span) throw new Error('every paragraph has a digit')
  const [word = ''] = /\p{Ll}{5,}/u.exec(span.text) ?? []
  const verdict = judge(bench, replaced(span, span.text.indexOf(word), word, `${word}x`))
  expect(verdict).toMatchObject({ byRule: false, byAgreement: true, said: 'oneChanged' })
  restore(bench)
})
