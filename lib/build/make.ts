/** A build from start to end: content checked, pages made by Next, tree written by the adapter, weight reported. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type BuildRecord, readBuildRecord } from '#lib/build/manifest'
import { inputSignature } from '#lib/build/signature'
import { allPages } from '#lib/content/pages'
import { ContentError } from '#lib/content/problems'
import { contentDir, moment, origin } from '#lib/site'

type Environment = Record<string, string | undefined>

/** Written last, so a tree without it was not finished. */
const signatureFile = 'inputs.sha256'

const endings = ['SIGTERM', 'SIGINT'] as const

/** Builds the site into `out/`. False when it could not, after the reason has been printed; the tree that was there is then untouched. */
export async function makeSite(project: string, environment: Environment): Promise<boolean> {
  if (!contentIsSound()) return false
  const signature = await inputSignature(project, contentDir(), environment)
  const site = { SITE_NOW: moment().toISOString(), SITE_URL: origin() }
  const settings = { ...environment, ...site, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  if (!(await runNext(project, settings))) return false
  const tree = path.join(project, 'out')
  await writeFile(path.join(tree, signatureFile), signature)
  console.log(describe(await readBuildRecord(tree)))
  return true
}

/** True when `out/` was made from the inputs as they are now. */
export async function isUpToDate(project: string, environment: Environment): Promise<boolean> {
  const file = path.join(project, 'out', signatureFile)
  if (!existsSync(file)) return false
  return (await readFile(file, 'utf8')) === (await inputSignature(project, contentDir(), environment))
}

function contentIsSound(): boolean {
  try {
    allPages()
    return true
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(error.message)
    return false
  }
}

async function runNext(project: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const next = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'build'], { cwd: project, env, stdio: 'inherit' })
  // Who ends the build ends Next too: left alone it would go on, and write into the next build.
  const end = () => child.kill()
  for (const signal of endings) process.once(signal, end)
  const succeeded = await new Promise<boolean>((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code === 0)))
  for (const signal of endings) process.off(signal, end)
  return succeeded
}

/** '52 pages (26 Finnish, 26 Swedish). Heaviest: /fi/kuntakokeilu, 11 204 bytes gzip.' */
export function describe({ pages, gzipSizes }: BuildRecord): string {
  const [address = '', size = 0] = Object.entries(gzipSizes).toSorted(([, a], [, b]) => b - a)[0] ?? []
  const bytes = size.toLocaleString('en').replaceAll(',', ' ')
  return `${pages.fi + pages.sv} pages (${pages.fi} Finnish, ${pages.sv} Swedish). Heaviest: ${address}, ${bytes} bytes gzip.`
}
