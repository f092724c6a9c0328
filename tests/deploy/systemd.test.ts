/** The units, as systemd's own tools see them. Without those tools there is nothing to ask. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = 'deploy/systemd'
const units = readdirSync(folder).filter((name) => /\.(service|target|timer)$/.test(name))
const services = units.filter((name) => name.endsWith('.service'))
const hasTools = spawnSync('systemd-analyze', ['--version']).status === 0

function analyze(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('systemd-analyze', args, { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** Programs of the units that this machine lacks are no fault of the units. */
function faults(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => line && !line.includes('is not executable: No such file or directory'))
}

test.runIf(hasTools)('systemd understands every unit', () => {
  expect(faults(analyze('verify', ...units.map((name) => path.join(folder, name))).output)).toEqual(
    [],
  )
})

/** 10 is no protection at all; systemd calls what is below 3 'OK'. */
test.runIf(hasTools).each(services)('%s may do little', (name) => {
  const { output } = analyze('security', '--offline=true', '--no-pager', path.join(folder, name))
  const [, exposure] = /Overall exposure level for \S+: ([\d.]+)/.exec(output) ?? []
  console.log(`${name}: exposure ${exposure}`)
  expect(Number(exposure)).toBeLessThan(2)
})

test('the units and the example settings speak of the same folder and ports', () => {
  const settings = readFileSync('deploy/config.example', 'utf8')
  const [, base = ''] = /^BASE='(.*)'$/m.exec(settings) ?? []
  const [, ports = ''] = /^REPLICA_PORTS='(.*)'$/m.exec(settings) ?? []
  const texts = services.map((name) => readFileSync(path.join(folder, name), 'utf8'))
  for (const text of texts) expect(text).toContain(`${base}/current`)
  for (const port of ports.split(' '))
    expect(readFileSync(path.join(folder, 'employment-services.target'), 'utf8')).toContain(
      `employment-services@${port}.service`,
    )
})

test('every file that a unit names is there', () => {
  const named = services.flatMap((name) => [
    ...readFileSync(path.join(folder, name), 'utf8').matchAll(
      /current\)?"?\/((?:deploy|lib)\/[\w./-]+)/g,
    ),
  ])
  expect(named.length).toBeGreaterThan(3)
  for (const [, file = ''] of named) expect(existsSync(file), file).toBe(true)
})
