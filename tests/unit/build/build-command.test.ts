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

test.each(['build', 'start'])(
  'npm run %s on broken content says file and line, makes nothing and exits with 1',
  (command) => {
    const environment = { ...process.env, CONTENT_DIR: content, PORT: '0' }
    const { status, stderr, stdout } = spawnSync('node', ['lib/commands/compiled.mjs', command], {
      env: environment,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain(`${path.join(content, 'home/index.fi.md')}:`)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).not.toContain('Next.js')
  },
)

test.each([
  [
    'build',
    { SITE_NOW: 'tomorrow' },
    "SITE_NOW is not an ISO 8601 moment: 'tomorrow'. Write for example 2026-11-22T09:00:00+02:00.\n",
  ],
  [
    'build',
    { SITE_URL: 'www.example.org' },
    "SITE_URL is not an origin: 'www.example.org'. Write for example https://www.example.org.\n",
  ],
  ['start', { PORT: 'web' }, "PORT is not a port: 'web'. Write a number from 0 to 65535.\n"],
  [
    'check',
    { SITE_NOW: '2026-13-01' },
    "SITE_NOW is not an ISO 8601 moment: '2026-13-01'. Write for example 2026-11-22T09:00:00+02:00.\n",
  ],
])(
  'npm run %s with %o says in one sentence how to mend it, and exits with 1',
  (command, settings, sentence) => {
    const { status, stderr } = spawnSync('node', ['lib/commands/compiled.mjs', command], {
      env: { ...process.env, ...settings },
      encoding: 'utf8',
    })
    expect([status, stderr.replace(/^npm warn .*\n/gm, '')]).toEqual([1, sentence])
  },
)
