import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeSignature, inputSignature } from '#lib/build/signature'

let project = ''
const at = (name: string) => path.join(project, name)
const sign = (settings = {}) =>
  inputSignature(project, { code: codeSignature(project), content: at('content'), settings })

beforeEach(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'signature-'))
  for (const folder of ['lib', 'content/press', 'public'])
    await mkdir(at(folder), { recursive: true })
  await writeFile(at('lib/a.ts'), 'a')
  await writeFile(at('content/press/index.fi.md'), 'b')
})

afterEach(() => rm(project, { recursive: true }))

test('the same inputs have the same signature', () => {
  expect(sign()).toBe(sign())
})

test('an edit of code or content, a new file and a moved file change it', async () => {
  const signatures = [sign()]
  await writeFile(at('lib/a.ts'), 'A')
  signatures.push(sign())
  await writeFile(at('content/press/index.fi.md'), 'B')
  signatures.push(sign())
  await writeFile(at('content/press/index.sv.md'), 'B')
  signatures.push(sign())
  await rm(at('content/press/index.sv.md'))
  await writeFile(at('content/press/facts.yaml'), 'B')
  signatures.push(sign())
  await writeFile(at('public/og-fi.png'), 'B')
  signatures.push(sign())
  expect(new Set(signatures).size).toBe(6)
})

test('the code has a signature of its own, which content does not change', async () => {
  const before = codeSignature(project)
  await writeFile(at('content/press/index.fi.md'), 'B')
  await writeFile(at('public/og-fi.png'), 'B')
  expect(codeSignature(project)).toBe(before)
  await writeFile(at('package.json'), '{}')
  expect(codeSignature(project)).not.toBe(before)
})

test('a setting of the site changes it', () => {
  expect(sign({ origin: 'a' })).not.toBe(sign({ origin: 'b' }))
})

test('files outside the inputs do not change it', async () => {
  const before = sign()
  await writeFile(at('README.md'), 'x')
  expect(sign()).toBe(before)
})
