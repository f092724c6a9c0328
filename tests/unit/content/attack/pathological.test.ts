import { expect, test } from 'vitest'
import { overLimits } from '#lib/content/read/limits'
import { withNoBreakSpaces } from '#lib/content/render/no-break-spaces'
import { openSearch } from '#tests/support/search'
import { textFile } from '#tests/support/site-folder'
import { mostTime, openTarget, slowestOf } from './attack'
import { wholeFile } from './make'
import { endless, filled, kinds } from './pathological'

/** A part of it: time grows by the block, so a part takes its share, and half of the time is far more than that. `ATTACK_SIZE` asks for more, which takes minutes. */
const part = Number(process.env.ATTACK_SIZE ?? 16_000)

/** Those that take most time of all. */
const heaviest = [
  'four numbers a line',
  'four lists a line',
  'brackets and emphasis',
  'openers and closers that do not match',
  'one backtick after another',
  'nested pictures',
  'links to the front page',
]

const { attackBody } = openTarget()

test('there are more than a hundred kinds', () => {
  expect(new Set(kinds).size).toBeGreaterThan(110)
})

test('every kind without end is a clear error or safe HTML, soon', { timeout: 300_000 }, () => {
  // One that the limits let through whole is among those below.
  const refused = kinds.filter((kind) => overLimits(endless(kind, wholeFile)).length > 0)
  const attempts = refused.map((kind) => ({
    name: kind,
    time: attackBody(endless(kind, wholeFile)).time,
  }))
  console.log(`Without end: ${slowestOf(attempts)}`)
  expect(attempts.length).toBeGreaterThan(50)
})

test('every kind in the largest blocks that the limits let through is a clear error or safe HTML, soon', {
  timeout: 300_000,
}, () => {
  const attempts = kinds.map((kind) => ({ name: kind, time: attackBody(filled(kind, part)).time }))
  console.log(`Within the limits, a part of a file: ${slowestOf(attempts)}`)
  const allowed = part < wholeFile / 2 ? mostTime / 2 : mostTime
  expect(attempts.filter(({ time }) => time > allowed).map(({ name }) => name)).toEqual([])
})

test.each(heaviest)(
  'a whole file of %s within the limits is a clear error or safe HTML, soon',
  (kind) => {
    expect(kinds).toContain(kind)
    console.log(
      `Within the limits, a whole file: ${slowestOf([{ name: kind, time: attackBody(filled(kind, wholeFile)).time }])}`,
    )
  },
)

test('the limits let most kinds through in small blocks: it is not they alone that are tried', () => {
  expect(
    kinds.filter((kind) => attackBody(endless(kind, 40)).said === undefined).length,
  ).toBeGreaterThan(50)
})

test('a page of 5 MB is an error at once', () => {
  const { said, time } = attackBody('Sanoja. '.repeat(655_360))
  expect(said).toBe(
    'content/projects/handu/index.fi.md:1:1 The file is 5121 kB; at most 64 kB is accepted. Divide the page.',
  )
  expect(time).toBeLessThan(500)
})

test('a word of 60 000 letters gets its no-break spaces at once', () => {
  const start = performance.now()
  expect(withNoBreakSpaces(`${'a'.repeat(60_000)} maaliskuussa 2021`)).toMatch(
    /a maaliskuussa\u00a02021$/,
  )
  expect(performance.now() - start).toBeLessThan(1000)
})

test.each([
  'links to the front page',
  'one backtick after another',
  'an endless word',
  'four numbers a line',
])('the search finds a page of %s soon', async (kind) => {
  const facts = 'type: page\nonly: {language: fi, reason: {fi: a, sv: b}, due: 2030-12-31}\n'
  const page = {
    'projects/handu/index.sv.md': null,
    'projects/handu/facts.yaml': facts,
    'projects/handu/index.fi.md': textFile('Haettava', filled(kind, part)),
  }
  const { keys } = await openSearch(page)
  const start = process.cpuUsage()
  expect(keys('haettava', 'fi')).toEqual(['projects/handu'])
  const { user } = process.cpuUsage(start)
  expect(user / 1000).toBeLessThan(mostTime)
})
