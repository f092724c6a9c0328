/** The script of the screens: one file, which asks nobody for anything. */
import { beforeAll, expect, test } from 'vitest'
import { bundleScript } from '#lib/edit/door/script'

let script: string

beforeAll(async () => {
  script = (await bundleScript('.')).toString()
})

test('it is one file that can be run, and imports nothing', () => {
  expect(() => new Function(script)).not.toThrow()
  expect(script).not.toMatch(/\bimport\s*\(|\bimport\s*["'{*]|\brequire\(["']/)
})

test('it makes no code of words, which the policy would refuse', () => {
  expect(script).not.toMatch(/\beval\(|new Function\(/)
})

test('it is not larger than was agreed', () => {
  expect(script.length).toBeLessThan(340_000)
})
