/** Runs a command of the project as a person does. */
import { spawnSync } from 'node:child_process'

/** Exit code and all output of `lib/commands/<name>.ts` on a content folder, with paths below that folder. */
export function run(
  name: string,
  folder: string,
  args: string[] = [],
  environment: Record<string, string> = {},
) {
  const env = {
    ...process.env,
    CONTENT_DIR: folder,
    SITE_NOW: '2026-11-22T12:00:00+02:00',
    SITE_MESSAGES: 'en',
    ...environment,
  }
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['lib/commands/compiled.mjs', name, ...args],
    { encoding: 'utf8', env },
  )
  return { status, output: (stdout + stderr).replaceAll(`${folder}/`, '') }
}
