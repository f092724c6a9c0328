/** How a program of the site is compiled: `compiled.mjs` says when. */
import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** Packages that look for files beside their own, or have no JavaScript alone. All others are taken in: to find and read their many files takes most of a start. */
const withFiles = ['esbuild', 'next', 'sharp', 'tsx']

/** Packages in the older form ask for those of Node by it. */
const requireOfPackages =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

/** Data of packages is taken in: how it is imported differs between versions of Node. */
const dataOfPackages = {
  name: 'data-of-packages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^.#/].*\.json$/ }, ({ path: name }) => ({ path: resolve(name) })),
}

/**
 * What a file starts beside itself is the source, wherever the compiled one lies: four folders below the root, in `node_modules/.cache/commands/…`.
 * So a copy of everything runs as it is.
 */
const ownAddress = (root) => ({
  name: 'own-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const below = path.relative(root, file).split(path.sep).join('/')
      const address = `new URL(${JSON.stringify(`../../../../${below}`)}, import.meta.url).href`
      return {
        contents: (await readFile(file, 'utf8')).replaceAll('import.meta.url', address),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      }
    }),
})

/** Compiles a command into a folder, all of it or nothing: another process may be doing the same. */
export async function compile(root, source, folder) {
  const { build, stop } = await import('esbuild')
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
      external: withFiles,
      banner: { js: requireOfPackages },
      plugins: [ownAddress(root), dataOfPackages],
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'silent',
    })
    renameSync(aside, folder)
  } finally {
    // Else its process stays, with what it holds in memory, as long as the command.
    await stop()
    rmSync(aside, { recursive: true, force: true })
  }
}
