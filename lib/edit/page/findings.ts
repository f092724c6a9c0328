/** What the whole site's check says of a change, in the writer's language, at the place in the form where it is mended. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Inspected, inspectSite, keyOfFile } from '#lib/content/inspect'
import { inWords } from '#lib/edit/page/places-in-words'
import { placeInFacts, placeInText, placeOfAddress, type Spot } from '#lib/edit/page/spots'
import { cacheOf } from '#lib/edit/store/cache'
import type { Change } from '#lib/edit/store/changes'
import { editMessage, isEditWord } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'
import { type Problem, tellProblem } from '#lib/problems/problems'
import { moment } from '#lib/site'

/** An error stops publishing; so does a question, which somebody's word answers. */
export type Severity = 'error' | 'question' | 'warning'

export interface Finding extends Spot {
  id: string
  severity: Severity
  message: string
  file: string
  /** The page, '' for what all pages share. */
  key: string
  /** Words of the check's own: what was found, what is meant. */
  values: Record<string, string>
}

const questions = ['notAgreed', 'oneChanged', 'bothChanged', 'agreedApart']

/** Reads and checks a whole content folder. What has not changed since the last time is not read again. */
export function inspectContent(content: string): Inspected {
  const cache = cacheOf(content)
  return inspectSite({ folder: content, moment: moment(), preview: true, adding: true, cache })
}

export function inspectChange({ content }: Change): Inspected {
  return inspectContent(content)
}

/** Everything that is found in a content folder. */
export function findingsIn(
  content: string,
  { site, problems }: Inspected,
  language: Locale,
): Finding[] {
  const texts = new Map<string, string>()
  const textOf = (file: string) => {
    const known = texts.get(file) ?? readOr(path.join(content, file))
    texts.set(file, known)
    return known
  }
  const told = (problem: Problem, severity: Severity) =>
    findingOf(problem, severity, textOf, language)
  return [
    ...problems.map((problem) => told(problem, 'error')),
    ...site.warnings
      .filter(({ id }) => id !== 'bothChanged')
      .map((problem) => told(problem, questions.includes(problem.id) ? 'question' : 'warning')),
  ]
}

function findingOf(
  problem: Problem,
  severity: Severity,
  textOf: (file: string) => string,
  language: Locale,
): Finding {
  const { id, file } = problem
  const values = inWords(problem.values, language, textOf)
  const text = textOf(file)
  const word = `problem-${id}`
  const own = isEditWord(word) ? editMessage(word, language) : undefined
  const spot =
    placeOfAddress(problem) ??
    (file.endsWith('.md') ? placeInText(problem, text) : placeInFacts(problem, text))
  return {
    ...spot,
    id,
    severity,
    message: withoutFiles(tellProblem({ id, values }, language, own)),
    file,
    key: file.includes('/') ? keyOfFile(file) : '',
    values: plain(values),
  }
}

/** A comparison line by line has the languages at its head, and no names of files. */
function withoutFiles(message: string): string {
  return message
    .replace('index.fi.md', localeNames.fi.padEnd('index.fi.md'.length))
    .replace('index.sv.md', localeNames.sv)
}

function plain(values: Problem['values']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      String(typeof value === 'function' ? value() : value),
    ]),
  )
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // A problem may be that there is no such file.
    return ''
  }
}
