/** Writes the part of nginx's configuration that depends on a release, from the settings of deploy/config.example, into the release's deploy/nginx/made/. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { run } from '#lib/commands/run'
import { madeFiles } from '#lib/deploy/made-files'
import { readSettings } from '#lib/deploy/settings'
import type { Release } from '#lib/deploy/site-maps'
import { readBuildRecord, readHeaderTable } from '#lib/tree/manifest'

await run(async () => {
  const settings = readSettings(process.env)
  const made = path.join(settings.release, 'deploy', 'nginx', 'made')
  const previous = settings.previous ? await readRelease(settings.previous) : undefined
  const record = await readBuildRecord(path.join(settings.release, 'out'))
  const files = madeFiles(settings, await readRelease(settings.release), record, previous)
  await Promise.all([mkdir(made, { recursive: true }), mkdir(settings.run, { recursive: true })])
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(made, name), text)
})

async function readRelease(folder: string): Promise<Release> {
  return { folder, table: await readHeaderTable(path.join(folder, 'out')) }
}
