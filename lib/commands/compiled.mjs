/**
 * Runs a command of this folder, `node lib/commands/compiled.mjs check`, or any program of the site, `… compiled.mjs lib/server/worker.ts`. Its
 * TypeScript is compiled into few files that start in a third of the time, and run without what reads TypeScript. They are kept beside the
 * packages, and made again when a file of the code or the packages have changed. Where nothing can be written, tsx runs the source.
 */
import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = path.join(root, 'node_modules', '.cache', 'commands')
const dayMs = 86_400_000
const { resolve } = createRequire(import.meta.url)

/** Hash of everything that is compiled, and of where it lies. */
function hashOfSources() {
  const hash = createHash('sha256').update(root)
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

/** Data of packages is taken in: how it is imported differs between versions of Node. */
const dataOfPackages = {
  name: 'data-of-packages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^.#/].*\.json$/ }, ({ path: name }) => ({ path: resolve(name) })),
}

/** What a file starts beside itself is the source, wherever the compiled one lies. */
const ownAddress = {
  name: 'own-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(file).href),
      ),
      loader: file.endsWith('x') ? 'tsx' : 'ts',
    })),
}

/** Compiles a command into a folder, all of it or nothing: another process may be doing the same. */
async function compile(source, folder) {
  const { build } = await import('esbuild')
  const aside = `${folder}.${randomUUID()}`
  try {
    await build({
      entryPoints: [source],
      outdir: aside,
      outExtension: { '.js': '.mjs' },
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.9',
      packages: 'external',
      plugins: [ownAddress, dataOfPackages],
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'silent',
    })
    renameSync(aside, folder)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
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
    await compile(source, folder)
  } catch {
    // Whatever it was, the source says it better.
  }
  if (existsSync(program)) return program
  const { register } = await import('tsx/esm/api')
  register()
  return source
}

const [node = '', , name = '', ...values] = process.argv
const program = await programOf(name)
process.setSourceMapsEnabled(true)
process.argv = [node, program, ...values]
await import(pathToFileURL(program).href)
