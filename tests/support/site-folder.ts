/** Small real content folders for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { confirmAll } from '#lib/content/agree/confirm'
import { type Input, loadSite } from '#lib/content/load'
import { agreedFile } from '#lib/content/read/folder'
import type { Site } from '#lib/content/types'
import { ContentError, formatProblems } from '#lib/problems/problems'

// Whatever the language of the machine, messages are compared in English where a test asks for no other.
process.env.SITE_MESSAGES ??= 'en'

/** Files by path; null takes a file of the small site away. */
export type Files = Record<string, string | Buffer | null>

/** Front matter and body of a language file. */
export function textFile(title: string, body = '', extra = ''): string {
  return `---\ntitle: ${title}\nsummary: Summary of ${title}.\nupdated: 2026-11-22\n${extra}---\n${body}`
}

/** A site of three pages: home, projects, projects/handu. */
const smallSite: Files = {
  'home/index.fi.md': textFile('Etusivu'),
  'home/index.sv.md': textFile('Framsida'),
  'home/facts.yaml': 'type: home\n',
  'projects/index.fi.md': textFile('Hankkeet', '', 'slug: hankkeet\n'),
  'projects/index.sv.md': textFile('Projekt', '', 'slug: projekt\n'),
  'projects/facts.yaml': 'type: section\n',
  'projects/handu/index.fi.md': textFile('Hanke'),
  'projects/handu/index.sv.md': textFile('Projektet'),
  'projects/handu/facts.yaml': 'type: project\n',
}

/** Writes the small site with changes to a temporary folder and gives its path; the folder goes away after the test. */
export function siteFolder(changes: Files = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return siteFolderIn(folder, changes)
}

/** Writes the small site with changes to a folder of the test's own, which stays. Both languages are confirmed, where the test does not say otherwise. */
export function siteFolderIn(folder: string, changes: Files = {}): string {
  for (const [file, text] of Object.entries({ ...smallSite, ...changes })) {
    if (text === null) continue
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const own = Object.keys(changes).filter((file) => path.basename(file) === agreedFile)
  confirmAll(folder, { except: own.map((file) => path.dirname(file)) })
  return folder
}

const moment = new Date('2026-11-22T12:00:00+02:00')

/** The small site with changes, loaded. */
export function siteOf(
  changes: Files = {},
  options: Partial<Pick<Input, 'moment' | 'preview' | 'remembered'>> = {},
): Site {
  const folder = siteFolder(changes)
  vi.stubEnv('CONTENT_DIR', folder)
  return loadSite({ folder, moment, preview: false, ...options })
}

/** What the checker prints for the small site with changes, with paths below the content folder; '' when all is well. */
export function messagesOf(changes: Files): string {
  return messagesOfFolder(siteFolder(changes))
}

/** The same for a folder that stays. */
export function messagesOfFolder(folder: string): string {
  vi.stubEnv('CONTENT_DIR', folder)
  try {
    loadSite({ folder, moment, preview: false })
    return ''
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return formatProblems(error.problems).replaceAll(`${folder}/`, '')
  }
}
