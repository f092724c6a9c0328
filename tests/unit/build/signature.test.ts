import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inputSignature } from '#lib/build/signature'

let project = ''
const content = () => path.join(project, 'content')
const sign = (environment = {}) => inputSignature(project, content(), environment)

beforeEach(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'signature-'))
  for (const folder of ['lib', 'content/press']) await mkdir(path.join(project, folder), { recursive: true })
  await writeFile(path.join(project, 'lib/a.ts'), 'a')
  await writeFile(path.join(content(), 'press/index.fi.md'), 'b')
})

afterEach(() => rm(project, { recursive: true }))

test('the same inputs have the same signature', async () => {
  expect(await sign()).toBe(await sign())
})

test('an edit of code or content, a new file and a moved file change it', async () => {
  const signatures = [await sign()]
  await writeFile(path.join(project, 'lib/a.ts'), 'A')
  signatures.push(await sign())
  await writeFile(path.join(content(), 'press/index.fi.md'), 'B')
  signatures.push(await sign())
  await writeFile(path.join(content(), 'press/index.sv.md'), 'B')
  signatures.push(await sign())
  await rm(path.join(content(), 'press/index.sv.md'))
  await writeFile(path.join(content(), 'press/facts.yaml'), 'B')
  signatures.push(await sign())
  expect(new Set(signatures).size).toBe(5)
})

test('a setting of the site changes it; another variable and its order do not', async () => {
  const plain = await sign({ SITE_NOW: '1', SITE_URL: '2', PATH: 'x' })
  expect(await sign({ PATH: 'y', SITE_URL: '2', SITE_NOW: '1' })).toBe(plain)
  expect(await sign({ SITE_NOW: '1', SITE_URL: '3' })).not.toBe(plain)
})

test('files outside the inputs do not change it', async () => {
  const before = await sign()
  await writeFile(path.join(project, 'README.md'), 'x')
  expect(await sign()).toBe(before)
})
