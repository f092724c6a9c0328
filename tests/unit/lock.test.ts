/** What is installed: whole, allowed, free of weaknesses that are known, and without a warning on the versions of Node that count. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licenceList, listFile, lockedPackages, nameOf, shipped } from '#tests/licences'

test('every package of every platform has its integrity', () => {
  const without = lockedPackages().filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
  expect(without.map(([place]) => place)).toEqual([])
})

/** Licences under which a public site may be given on with its source. */
const allowed =
  /^(MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|CC-BY-4\.0|LGPL-3\.0-or-later|MIT OR Apache-2\.0)( AND (LGPL-3\.0-or-later|MIT))*$/

test('what ships has a licence that allows it, and the list of them is up to date', () => {
  const others = shipped().filter(([, { license }]) => !allowed.test(license ?? ''))
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([])
  expect(readFileSync(listFile, 'utf8')).toBe(licenceList())
})

/** The first version without a weakness that has been published (GitHub's advisory database), for packages that are among ours. */
const floors: Record<string, string> = {
  '@babel/runtime': '7.26.10',
  'brace-expansion': '5.0.5',
  esbuild: '0.25.0',
  'fast-uri': '3.1.0',
  glob: '11.1.0',
  'mdast-util-to-hast': '13.2.1',
  minimatch: '10.2.3',
  nanoid: '3.3.8',
  next: '16.1.5',
  picomatch: '4.0.4',
  postcss: '8.5.10',
  react: '19.2.4',
  'react-dom': '19.2.4',
  semver: '7.5.2',
  sharp: '0.32.6',
  vite: '8.0.5',
  yaml: '2.8.3',
  zod: '3.22.3',
}

test('no package is older than its last known weakness', () => {
  const old = lockedPackages().filter(([place, { version }]) => {
    const floor = floors[nameOf(place)]
    return floor !== undefined && compare(version, floor) < 0
  })
  expect(old.map(([place, { version }]) => `${place} ${version}`)).toEqual([])
  const names = new Set(lockedPackages().map(([place]) => nameOf(place)))
  expect([...names].filter((name) => name in floors).length).toBeGreaterThan(10)
})

test.each(['22.16.0', '24.9.0'])('no package asks for another Node than %s', (node) => {
  const refusing = lockedPackages().filter(
    ([, { engines, optional }]) => !optional && !allows(engines?.node ?? '*', node),
  )
  expect(refusing.map(([place, { engines }]) => `${place} ${engines?.node}`)).toEqual([])
})

test.each([
  ['^22.13.1', '24.9.0', false],
  ['^20.19.0 || >=22.12.0', '22.13.1', true],
  ['>=22', '20.9.0', false],
  ['>=16 || 14 >=14.17', '22.13.1', true],
  ['18 || 20', '22.13.1', false],
])('the range %s and %s: %s', (range, version, expected) => {
  expect(allows(range, version)).toBe(expected)
})

/** True when a version of Node is in a range as packages write them. */
function allows(range: string, version: string): boolean {
  return range.split('||').some((part) =>
    part
      .trim()
      .replaceAll(/([<>=^~]+)\s+/g, '$1')
      .split(/\s+/)
      .every((one) => holds(one, version)),
  )
}

function holds(comparator: string, version: string): boolean {
  const [, sign = '', bound = ''] = /^([<>=^~]*)v?(.*)$/.exec(comparator) ?? []
  if (bound === '' || bound === '*') return true
  const order = compare(version, bound)
  const isSameMajor = version.split('.')[0] === bound.split('.')[0]
  if (sign === '>=') return order >= 0
  if (sign === '<') return order < 0
  if (sign === '^' || sign === '~') return isSameMajor && order >= 0
  return isSameMajor
}

function compare(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)]
  const index = a.findIndex((number, place) => number !== b[place])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

function numbers(version: string): number[] {
  const [plain = ''] = version.split('-')
  return [0, 1, 2].map((place) => Number.parseInt(plain.split('.')[place] ?? '0', 10) || 0)
}
