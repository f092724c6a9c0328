/** A release on a disk without room: refused in a sentence, its remains gone at once, its log kept. Linux, and an account that may mount. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const home = mkdtempSync(path.join(tmpdir(), 'full-'))
const base = path.join(home, 'base')
let isMounted = false

function bash(command: string, environment = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { status, output: stdout + stderr }
}

beforeAll(() => {
  mkdirSync(base)
  isMounted = bash(`mount -t tmpfs -o size=4m tmpfs ${base}`).status === 0
  const repository = path.join(home, 'repository')
  mkdirSync(repository)
  writeFileSync(path.join(repository, 'package-lock.json'), '{}')
  bash(
    'git -C repository init -q -b main && git -C repository add . && git -C repository -c user.name=a -c user.email=a@example.fi commit -q -m one',
  )
  const settings = {
    BASE: base,
    REPOSITORY: repository,
    SITE_URL: 'https://example.fi',
    REPLICA_PORTS: '1 2',
    FRONT: 'https://localhost:3',
    INSTALL_COMMAND: 'head --bytes=8M /dev/zero > node_modules',
    RESTART_COMMAND: 'false',
    RELOAD_COMMAND: 'false',
    TEST_COMMAND: 'false',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}='${value}'\n`)
  writeFileSync(path.join(home, 'config'), lines.join(''))
})

afterAll(() => {
  if (isMounted) bash(`umount ${base}`)
  rmSync(home, { recursive: true, force: true })
})

test('it is refused, nothing of it is left, and the log tells why, wherever the output goes', (context) => {
  // Only a disk of its own can be full without hurting the machine, and only root may mount one: it runs wherever the tests run as root.
  if (!isMounted) context.skip('this account may not mount a small disk')
  const command = `CONFIG=${home}/config ${path.resolve('deploy/release')}`
  for (const output of ['', ` >${base}/output.log 2>&1`]) {
    expect(bash(command + output).status, output).toBe(1)
    expect(readdirSync(path.join(base, 'releases'))).toEqual([])
    expect(existsSync(path.join(base, 'removed'))).toBe(false)
  }
  const log = readFileSync(path.join(base, 'releases.log'), 'utf8')
  expect(log.match(/Not released: the packages could not be installed/g)).toHaveLength(2)
  writeFileSync(path.join(base, 'fill'), Buffer.alloc(3_900_000))
  const { status, output } = bash(`${command} 2>&1; code=$?; exit $code`)
  expect([status, output]).toEqual([1, expect.stringContaining('Not released: ')])
}, 60_000)
