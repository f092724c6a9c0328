/** The sites that are built in turns: this one, and the same pages made by others. Each works in a copy of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { projectCopy } from '../../../tests/builds/project.ts'
import { type Peer, peerCopy, writePeer } from '../../peers/write.ts'
import { root } from '../serve.ts'
import { measure, type Run } from './processes.ts'

/** What a site is made of: a content folder, and the moment it is made for. */
export interface State {
  content: string
  moment: Date
}

export type Builder = 'ours' | Peer

export const names: Record<Builder, string> = {
  ours: 'this site',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  astro: 'Astro',
}

export function isBuilder(name: string): name is Builder {
  return name in names
}

/** A copy of a site from which nothing has been built yet. */
export function copyOf(builder: Builder): string {
  if (builder === 'ours') return projectCopy()
  const home = path.join(root, 'test-results', 'builds')
  mkdirSync(home, { recursive: true })
  const folder = mkdtempSync(path.join(home, `${builder}-`))
  peerCopy(builder, folder)
  return folder
}

/** Builds a copy and measures it. A peer is given its pages first, which is not measured. */
export async function build(
  builder: Builder,
  folder: string,
  { content, moment }: State,
): Promise<Run> {
  if (builder !== 'ours') {
    writePeer(folder, builder, content, moment)
    return await measure(folder, 'build', { ASTRO_TELEMETRY_DISABLED: '1' })
  }
  const environment = {
    CONTENT_DIR: content,
    SITE_NOW: moment.toISOString(),
    SITE_URL: 'https://example.fi',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  return await measure(folder, 'build', environment)
}

export function remove(folder: string | undefined): void {
  if (folder) rmSync(folder, { recursive: true, force: true })
}

/** Writes a corpus of its own seed. */
export function generate(content: string, pairs: number, seed = ''): void {
  const command = ['--import', 'tsx', 'tests/scale/generate.ts', content, String(pairs), seed]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The corpus could not be written.')
}
