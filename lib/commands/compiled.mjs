/**
 * Runs a command of this folder, `node lib/commands/compiled.mjs check`, or any program of the site, `… compiled.mjs lib/server/worker.ts`. Its
 * TypeScript is compiled into few files that start in a third of the time, and run without what reads TypeScript. They are kept beside the
 * packages, and made again when a file of the code or the packages have changed. Where nothing can be written, tsx runs the source: with
 * `--compile` programs are compiled beforehand, and none is run.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compile } from './compile.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = path.join(root, 'node_modules', '.cache', 'commands')
const dayMs = 86_400_000

/** Hash of everything that is compiled. */
function hashOfSources() {
  const hash = createHash('sha256')
  const below = ['app', 'components', 'lib', 'messages'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(m?[jt]sx?|json)$/.test(name))
      .sort()
      .map((name) => path.join(folder, name)),
  )
  for (const file of [...below, 'package-lock.json'])
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 32)
}

/** Takes away what was compiled from other sources. A command that still runs may need it: none takes a day. */
function removeOld() {
  for (const name of readdirSync(kept)) {
    const folder = path.join(kept, name)
    if (Date.now() - statSync(folder).mtimeMs > dayMs)
      rmSync(folder, { recursive: true, force: true })
  }
}

/** The file to run: the compiled one, else the source. */
async function programOf(name) {
  const source = path.join(root, name.includes('/') ? name : `lib/commands/${name}.ts`)
  const { name: own } = path.parse(source)
  const folder = path.join(kept, `${own}-${hashOfSources()}`)
  const program = path.join(folder, `${own}.mjs`)
  if (existsSync(program)) return program
  try {
    mkdirSync(kept, { recursive: true })
    removeOld()
    await compile(root, source, folder)
  } catch {
    // Whatever it was, the source says it better.
  }
  if (existsSync(program)) return program
  const { register } = await import('tsx/esm/api')
  register()
  return source
}

/** Runs a program as if it had been started by itself. */
async function run(node, name, values) {
  const program = await programOf(name)
  process.setSourceMapsEnabled(true)
  process.argv = [node, program, ...values]
  await import(pathToFileURL(program).href)
}

const [node = '', , name = '', ...values] = process.argv
if (name === '--compile') for (const one of values) await programOf(one)
else await run(node, name, values)
