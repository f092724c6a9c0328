/** Arbitrary content, much of it hostile: always a clear error or safe HTML, soon, and the same twice. The seed of a failure is printed with it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '#lib/content/read/list-files'
import { textFile } from '#tests/support/site-folder'
import { checked, openTarget, outcomeOf, unsafeInChain } from './attack'
import { change, changed } from './changes'
import { markdown } from './markdown-grammar'
import { facts, frontMatter, yaml } from './yaml-grammar'

/** One seed, so that a build today is a build tomorrow; `ATTACK_SEED` and `ATTACK_RUNS` try others and more. */
const seed = Number(process.env.ATTACK_SEED ?? 20_261_122)
const factor = Number(process.env.ATTACK_RUNS ?? 1)

const { attack, attackBody, prepare } = openTarget()

/** Runs a property and tells how often it got as far as a page. */
function hold<Value>(
  arbitrary: fc.Arbitrary<Value>,
  runs: number,
  outcome: (value: Value) => { said?: string },
): void {
  let pages = 0
  fc.assert(
    fc.property(arbitrary, (value) => {
      if (outcome(value).said === undefined) pages++
    }),
    {
      seed,
      numRuns: runs * factor,
      interruptAfterTimeLimit: 600_000,
      markInterruptAsFailure: true,
    },
  )
  console.log(`${runs * factor} inputs, of which ${pages} are pages`)
  expect(pages).toBeGreaterThan(0)
}

function twice<Value extends { said?: string; pages: object[] }>(run: () => Value): Value {
  const [first, second] = [run(), run()]
  expect({ said: second.said, pages: second.pages }).toEqual({
    said: first.said,
    pages: first.pages,
  })
  return first
}

test('any text', { timeout: 300_000 }, () => {
  hold(markdown, 300, (text) => twice(() => attackBody(text)))
})

test('any text, in the render chain alone', () => {
  hold(markdown, 1500, (text) => {
    expect(unsafeInChain(text)).toEqual([])
    return {}
  })
})

test('any facts', { timeout: 300_000 }, () => {
  hold(facts, 300, (text) => twice(() => attack({ 'projects/facts.yaml': text })))
  prepare({ 'projects/facts.yaml': 'type: section\n' })
})

test('any front matter', { timeout: 300_000 }, () => {
  const page = 'projects/index.fi.md'
  hold(frontMatter, 300, (text) => twice(() => attack({ [page]: text })))
  prepare({ [page]: textFile('Hankkeet') })
})

test.each(['contacts', 'links', 'sources', 'funding', 'phrases', 'synonyms', 'terms'])(
  'any tree in %s.yaml',
  (name) => {
    fc.assert(
      fc.property(yaml, (text) => {
        attack({ [`${name}.yaml`]: text })
      }),
      { seed, numRuns: 80 * factor },
    )
    prepare({ [`${name}.yaml`]: null })
  },
)

const home = mkdtempSync(path.join(tmpdir(), 'real-'))
const [real, cache] = [path.join(home, 'content'), path.join(home, 'cache')]
beforeAll(() => cpSync('content', real, { recursive: true }))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('the real content with a few bytes changed', { timeout: 300_000 }, () => {
  const files = listFiles('content', []).filter(
    (file) => file.includes('.yaml') || file.includes('index.'),
  )
  const arbitrary = fc.record({
    file: fc.constantFrom(...files),
    changes: fc.array(change, { minLength: 1, maxLength: 2 }),
  })
  const count = outcomeOf(real, cache).pages.length
  hold(arbitrary, 60, ({ file, changes }) => {
    const original = readFileSync(path.join('content', file))
    writeFileSync(path.join(real, file), changes.reduce<Buffer>(changed, original))
    try {
      return checked(() => outcomeOf(real, cache), count)
    } finally {
      writeFileSync(path.join(real, file), original)
    }
  })
})
