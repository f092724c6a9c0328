/** What the content check says of a folder with one change. The folder is a real one, read by the real loader with its cache. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { confirmAll } from '../../lib/content/agree.ts'
import { type Input, loadSite } from '../../lib/content/load.ts'
import { listFiles } from '../../lib/content/read/list-files.ts'
import { ContentError, type Problem } from '../../lib/problems/problems.ts'
import { type Mutation, mutated } from './mutation.ts'
import type { Content } from './spans.ts'

/** A copy of the content in a folder of its own, and what the check says of it before any change. `changed` is the file that has one. */
export type Bench = {
  home: string
  input: Input
  content: Content
  before: Findings
  changed?: string
}

/** `errors` are those of the rules, `open` what nobody has confirmed. */
export type Findings = { errors: Problem[]; open: Problem[]; warnings: Problem[] }

/** What catches a change: a rule, a warning that was not there before, the missing confirmation; and what was said first. */
export type Verdict = { byRule: boolean; byWarning: boolean; byAgreement: boolean; said: string }

/** Ids of what is wrong only because nobody has confirmed it. */
const unconfirmed = ['notAgreed', 'oneChanged', 'bothChanged', 'agreedApart']

/** The content of a folder as files. */
export function readContent(folder: string): Content {
  const files = listFiles(folder, []).filter((file) => /\.(md|yaml|txt)$/.test(file))
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))
}

/** Copies a folder, with other texts in the place of some of its files; whatever they say is confirmed. */
export function makeBench(folder: string, changes?: Content): Bench {
  const home = mkdtempSync(path.join(tmpdir(), 'truth-'))
  const copy = path.join(home, 'content')
  cpSync(folder, copy, { recursive: true })
  for (const [file, text] of changes ?? []) write(copy, file, text)
  if (changes) confirmAll(copy)
  mkdirSync(path.join(home, 'cache'))
  const input = {
    folder: copy,
    cache: path.join(home, 'cache'),
    moment: new Date('2026-11-25T12:00:00+02:00'),
    // A preview takes what is unconfirmed for a warning, so that one load tells of everything.
    preview: true,
  }
  return { home, input, content: readContent(copy), before: findingsOf(input) }
}

export function removeBench({ home }: Bench): void {
  rmSync(home, { recursive: true, force: true })
}

/** The verdict on one change. It stays until the next one of the same file, or is taken back before one of another. */
export function judge(bench: Bench, mutation: Mutation): Verdict {
  const { input, content, before } = bench
  const { file } = mutation
  if (bench.changed !== file) restore(bench)
  bench.changed = file
  write(input.folder, file, mutated(content.get(file) ?? '', mutation))
  const { errors, open, warnings } = findingsOf(input)
  const fresh = newOf(warnings, before.warnings)
  return {
    byRule: newOf(errors, before.errors).length > 0,
    byWarning: fresh.length > 0,
    byAgreement: open.length > before.open.length,
    said: (errors[0] ?? fresh[0] ?? open[0])?.id ?? 'nothing',
  }
}

/** Takes the last change back. */
export function restore({ input, content, changed }: Bench): void {
  if (changed !== undefined) write(input.folder, changed, content.get(changed) ?? '')
}

/** What is told more often than before. */
function newOf(after: Problem[], before: Problem[]): Problem[] {
  const known = before.map(({ id, file }) => `${id} ${file}`)
  return after.filter(({ id, file }) => {
    const at = known.indexOf(`${id} ${file}`)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

function findingsOf(input: Input): Findings {
  try {
    const { warnings } = loadSite(input)
    const open = warnings.filter(({ id }) => unconfirmed.includes(id))
    return { errors: [], open, warnings: warnings.filter((one) => !open.includes(one)) }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { errors: error.problems, open: [], warnings: [] }
  }
}

function write(folder: string, file: string, text: string): void {
  writeFileSync(path.join(folder, file), text)
}
