/** Commands are compiled when they are first run, and again when their code has changed. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

/** A project with one command, which says what it was given, where its file is, and how it was started. */
function projectWith(command: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'compiled-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['app', 'components', 'lib/commands', 'messages', 'node_modules'])
    mkdirSync(path.join(folder, name), { recursive: true })
  for (const name of [
    'package.json',
    'package-lock.json',
    'lib/commands/compile.mjs',
    'lib/commands/compiled.mjs',
  ])
    cpSync(name, path.join(folder, name))
  for (const name of ['tsx', 'esbuild', '@esbuild', 'get-tsconfig', 'resolve-pkg-maps'])
    symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name))
  writeFileSync(path.join(folder, 'messages/word.json'), '"hei"')
  write(folder, command)
  return folder
}

function write(folder: string, command: string): void {
  writeFileSync(path.join(folder, 'lib/commands/greet.ts'), command)
}

function greet(folder: string, ...values: string[]): { output: string; kept: number } {
  const command = [path.join(folder, 'lib/commands/compiled.mjs'), 'greet', ...values]
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  const cache = path.join(folder, 'node_modules/.cache')
  const kept = readdirSync(`${folder}/node_modules`).includes('.cache')
    ? readdirSync(cache, { recursive: true }).filter((name) => String(name).endsWith('.mjs')).length
    : 0
  return { output: stdout + stderr, kept }
}

const command = `import { name } from 'esbuild/package.json'
import word from '#messages/word'
if (name !== 'esbuild') throw new Error(name)
const text: string = process.argv.slice(2).join(' ')
console.log(word, text, import.meta.url.endsWith('/lib/commands/greet.ts'))`

test('a command gets its values, knows where its source lies, and is compiled once', () => {
  const folder = projectWith(command)
  expect(greet(folder, 'maailma', '--yes')).toEqual({ output: 'hei maailma --yes true\n', kept: 1 })
  expect(greet(folder, 'maailma')).toEqual({ output: 'hei maailma true\n', kept: 1 })
})

test('a program that is no command is named by its file', () => {
  const folder = projectWith(command)
  const other = command.replace('/lib/commands/greet.ts', '/app/other.tsx')
  writeFileSync(path.join(folder, 'app/other.tsx'), other)
  const values = [path.join(folder, 'lib/commands/compiled.mjs'), 'app/other.tsx', 'maailma']
  const { stdout } = spawnSync(process.execPath, values, { cwd: folder, encoding: 'utf8' })
  expect(stdout).toBe('hei maailma true\n')
})

test('a copy of the project runs what is compiled, at its own place', () => {
  const folder = projectWith('console.log(import.meta.url)')
  greet(folder)
  const copy = `${folder}-copy`
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
  const source = pathToFileURL(path.join(copy, 'lib/commands/greet.ts')).href
  expect(greet(copy)).toEqual({ output: `${source}\n`, kept: 1 })
})

test('what has changed runs as it is now, words too', () => {
  const folder = projectWith(command)
  greet(folder)
  write(folder, command.replace('word,', 'word + "!",'))
  expect(greet(folder)).toEqual({ output: 'hei!  true\n', kept: 2 })
  writeFileSync(path.join(folder, 'messages/word.json'), '"hej"')
  expect(greet(folder).output).toBe('hej!  true\n')
})

test('where nothing can be kept the source runs', () => {
  const folder = projectWith(command)
  writeFileSync(path.join(folder, 'node_modules/.cache'), '')
  const { stdout } = spawnSync(process.execPath, ['lib/commands/compiled.mjs', 'greet', 'x'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout).toBe('hei x true\n')
})

test('an error of the code names the line of its source', () => {
  const folder = projectWith('const nothing: number = 1\n\nthrow new Error(String(nothing))\n')
  expect(greet(folder).output).toContain(path.join('lib', 'commands', 'greet.ts:3'))
})

test('code with a mistake is told of in the words of the compiler', () => {
  expect(greet(projectWith('const = 1\n')).output).toContain('Expected identifier')
})
