/** Results as they are kept: the figures in results/<name>.json, and their tables in bench/README.md, between two marks. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { root } from './serve.ts'

/** Where and when something was measured. */
export interface Machine {
  date: string
  cores: number
  memoryGb: number
  node: string
  /** Load average of the last minute, before the measuring. */
  load: number
  versions: Record<string, string>
}

/** Describes this machine; `programs` are those that the measuring uses, by name and command. */
export function machine(programs: Record<string, string[]> = {}): Machine {
  const versions = Object.entries(programs).map(([name, command]) => [name, versionOf(command)])
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version.slice(1),
    load: Number(loadavg()[0]?.toFixed(2)),
    versions: Object.fromEntries(versions),
  }
}

/** Keeps a result: JSON for programs, Markdown for people. */
export function keep(name: string, measuredOn: Machine, result: object, markdown: string): void {
  const file = path.join(root, 'bench', 'site', 'results', `${name}.json`)
  writeFileSync(file, `${JSON.stringify({ machine: measuredOn, ...result }, null, 2)}\n`)
  spawnSync(path.join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', file], {
    cwd: root,
  })
  const readme = path.join(root, 'bench', 'README.md')
  writeFileSync(
    readme,
    replaceBetween(readFileSync(readme, 'utf8'), name, `${markdown}\n\n${describe(measuredOn)}`),
  )
  console.log(`${markdown}\n\n${describe(measuredOn)}`)
}

/** A table: its head, and rows of cells. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** '14 336'. */
export function spaced(value: number): string {
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
}

function replaceBetween(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`bench/README.md has no place for ${name}: expected ${begin} and ${end}.`)
  return `${before}${begin}\n${content}\n${end}${after}`
}

function describe({ date, cores, memoryGb, node, load, versions }: Machine): string {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `Measured on ${date}: ${[`${cores} cores`, `${memoryGb} GB`, `Node ${node}`, ...programs].join(', ')}; load average ${load} before.`
}

function versionOf([command = '', ...values]: string[]): string {
  const { stdout, stderr } = spawnSync(command, values, { encoding: 'utf8' })
  return /\d+(\.\d+)+/.exec(`${stdout ?? ''}${stderr ?? ''}`)?.[0] ?? 'of unknown version'
}
