/** The promise of the site: no figure and no date can be changed in one language alone. Tried with every one of the real content. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isUnconfirmed } from '#lib/content/check/agreement'
import { loadSite } from '#lib/content/load'
import { listFiles } from '#lib/content/read/list-files'
import { type Change, isTold, problemsWith, turnsOf } from '#tests/support/changes'

const home = mkdtempSync(path.join(tmpdir(), 'facts-'))
const folder = path.join(home, 'content')
const input = {
  folder,
  // What has not changed is not parsed and compared again.
  cache: path.join(home, 'cache'),
  moment: new Date('2026-11-22T12:00:00Z'),
  preview: false,
}
const months =
  /\b(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?=kuu))/gi

beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', folder)
  cpSync('content', folder, { recursive: true })
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Every digit run and month name that a reader sees, each changed alone. */
function changesOf(file: string): Change[] {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const numbers = [...text.matchAll(/\d+/g)]
    .filter(({ index }) => isProse(text, index))
    .map(({ 0: digits, index }) => ({ index, from: digits, to: nextNumber(digits) }))
  const names = [...text.matchAll(months)]
    .filter(({ index }) => isDate(text, index))
    .map(({ 0: name, index }) => ({ index, from: name, to: otherMonth(name) }))
  return [...numbers, ...names].map(({ index, from, to }) => ({
    file,
    text: text.slice(0, index) + to + text.slice(index + from.length),
    what: `${file}: ${from} → ${to} at ${index}`,
  }))
}

/** Not the machine's part of the front matter, not the number of a list item. */
function isProse(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
  return (
    !/^(updated|slug): /.test(line) && !(/^\s*$/.test(line) && /^\d+\. /.test(text.slice(index)))
  )
}

function isDate(text: string, index: number): boolean {
  return /^\p{L}+ \d{4}/u.test(text.slice(index))
}

function nextNumber(digits: string): string {
  return digits.slice(0, -1) + ((Number(digits.at(-1)) + 1) % 10)
}

function otherMonth(name: string): string {
  const others = { fi: ['touko', 'kesä'], sv: ['maj', 'juni'] }
  const [first, second] =
    /^(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)$/i.test(name)
      ? others.fi
      : others.sv
  return (name.toLowerCase() === first ? second : first) ?? name
}

/** What the rules find. That nobody has confirmed a change is no merit of theirs. */
const problemsOfRules = (changes: Change[]) =>
  problemsWith(input, changes).filter((problem) => !isUnconfirmed(problem))

test('the content as it is has no mistakes', () => {
  expect(loadSite(input).pages.length).toBeGreaterThan(40)
})

test('every figure and date of every text, changed in one language alone, is caught', {
  timeout: 300_000,
}, () => {
  const changes = listFiles(folder, [])
    .filter((file) => file.includes('/') && file.endsWith('.md'))
    .flatMap(changesOf)
  const untold = turnsOf(changes).flatMap((turn) => {
    const problems = problemsOfRules(turn)
    return turn.filter((change) => !isTold(change, problems))
  })
  const missed = untold.filter((change) => problemsOfRules([change]).length === 0)
  console.log(
    `Changed ${changes.length} figures and dates; caught ${changes.length - missed.length} (${(100 * (changes.length - missed.length)) / changes.length} %).`,
  )
  expect(changes.length).toBeGreaterThan(150)
  expect(missed.map(({ what }) => what)).toEqual([])
})
