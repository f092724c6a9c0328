/** The script of the screens as one file: the browser asks nobody else for anything. */
import path from 'node:path'
import { build } from 'esbuild'

export async function bundleScript(project: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [path.join(project, 'components', 'edit', 'script', 'main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}
