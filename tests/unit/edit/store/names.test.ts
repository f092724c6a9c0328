/** Names from outside, by pattern: nothing else becomes part of a path, of a branch or of an argument. */
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  changeId,
  commitId,
  contentFile,
  contentId,
  localeOf,
  NameError,
  pageKey,
  within,
} from '#lib/edit/store/names'

/** What is no name of anything. */
const hostile: unknown[] = [
  '',
  '..',
  '../x',
  'a/../b',
  '/etc/passwd',
  '-x',
  '--upload-pack=x',
  'a b',
  'a\nb',
  'a\0b',
  'a\\b',
  'A',
  'ä',
  '%2e%2e',
  'a;b',
  '$(x)',
  'a..b',
  '@{-1}',
  'x'.repeat(300),
  undefined,
  null,
  7,
  ['home'],
  { key: 'home' },
]

const readers = { changeId, pageKey, commitId, contentId, localeOf, contentFile }

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(hostile.map((given) => [given]))('%j is none', (given) => {
    expect(() => read(given)).toThrow(NameError)
  })
})

test('what is one is given back as it is', () => {
  expect(changeId('2026-11-22-a1b2c3')).toBe('2026-11-22-a1b2c3')
  expect(pageKey('projects/handu')).toBe('projects/handu')
  expect(commitId('0123456789abcdef0123456789abcdef01234567')).toHaveLength(40)
  expect(contentId('employment-services-unit')).toBe('employment-services-unit')
  expect(localeOf('sv')).toBe('sv')
  expect(contentFile('projects/handu/index.fi.md')).toBe('projects/handu/index.fi.md')
  expect(contentFile('addresses.txt')).toBe('addresses.txt')
})

test.each([
  ['half a hash', () => commitId('0123456789abcdef')],
  ['a branch', () => commitId('main')],
  ['another language', () => localeOf('en')],
  ['a key with an empty part', () => pageKey('projects//handu')],
  ['a key that ends too late', () => pageKey('projects/handu/')],
  ['a key that begins with a hyphen', () => pageKey('projects/-handu')],
  ['an id with two hyphens', () => contentId('a--b')],
  ['a change with a folder', () => changeId('a/b')],
])('%s is no name', (_, read) => {
  expect(read).toThrow(NameError)
})

test.each([
  'home/index.fi.html',
  'home/.index.fi.md',
  'home/index.fi.md/',
  'home/index.fi.md.exe',
  '.git/config.md',
  'home/../index.fi.md',
  'C:/home/index.fi.md',
  'home/index.fi.MD',
])('%s is no file of the content', (file) => {
  expect(() => within('/content', file)).toThrow(NameError)
})

test('a file of the content is below its folder', () => {
  expect(within('/content', 'home/kuva-1.jpg')).toBe(path.join('/content', 'home', 'kuva-1.jpg'))
})

test('an error shows only the beginning of what was given', () => {
  expect(() => changeId('X'.repeat(500))).toThrow(/^No such name: X{40}$/)
})
