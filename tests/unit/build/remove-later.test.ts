import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moved, removeLater } from '#lib/build/remove-later'

let home = ''
const at = (name: string) => path.join(home, name)

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'remove-'))
  for (const name of ['a', 'b']) mkdirSync(at(name))
  writeFileSync(at('b/file'), 'x')
})

afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))

test('folders are gone at once and soon leave nothing, also where another build has taken one of them', async () => {
  removeLater(home, [at('a'), at('gone'), at('b')])
  expect([existsSync(at('a')), existsSync(at('b'))]).toEqual([false, false])
  await expect.poll(() => readdirSync(home)).toEqual([])
})

test('a folder is renamed, unless it is not there or its name is taken', () => {
  expect([moved(at('gone'), at('c')), moved(at('a'), at('b')), moved(at('a'), at('c'))]).toEqual([
    false,
    false,
    true,
  ])
  expect(readdirSync(home)).toEqual(['b', 'c'])
})
