import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let content = ''

beforeEach(async () => {
  content = await mkdtemp(path.join(os.tmpdir(), 'build-command-'))
  await mkdir(path.join(content, 'home'))
  await writeFile(path.join(content, 'home/index.fi.md'), '---\nupdated: 2026-11-22\n---\n')
})

afterEach(() => rm(content, { recursive: true }))

test.each(['build', 'start'])('npm run %s on broken content says file and line, makes nothing and exits with 1', (command) => {
  const environment = { ...process.env, CONTENT_DIR: content, PORT: '0' }
  const { status, stderr, stdout } = spawnSync('npx', ['tsx', `lib/commands/${command}.ts`], { env: environment, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(`${path.join(content, 'home/index.fi.md')}:`)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stdout).not.toContain('Next.js')
})
