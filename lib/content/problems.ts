/** What can be wrong with the content, where, and in which words it is said. */
import path from 'node:path'
import { createTranslator } from 'next-intl'
import { contentDir, messageLanguage } from '#lib/site'
import en from '#messages/problems/en'
import fi from '#messages/problems/fi'
import sv from '#messages/problems/sv'

export type ProblemId = keyof typeof en

/** A place in a file below the content folder; lines and columns start from 1. */
export type Place = { file: string; line: number; column: number }

/** The words that fill a message. `near` is 'none' when nothing is near. */
export type Values = Record<string, string | number>

export type Problem = Place & { id: ProblemId; values: Values }

const catalogues: Record<'en' | 'fi' | 'sv', Record<ProblemId, string>> = { en, fi, sv }

/** Thrown once, with every problem of every file. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(readonly problems: Problem[]) {
    super(formatProblems(problems))
  }
}

/** A problem at a place. */
export function problem(place: Place, id: ProblemId, values: Values = {}): Problem {
  return { file: place.file, line: place.line, column: place.column, id, values }
}

/** The start of a file. */
export function top(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** One line a problem: `file:line:column message`, by file and place, in the language of `SITE_MESSAGES`. `kind` ('warning') stands before the message. */
export function formatProblems(problems: Problem[], kind?: string): string {
  const language = messageLanguage()
  const translate = createTranslator({ locale: language, messages: catalogues[language] })
  const lines = problems
    .toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, id, values }) => `${shown(file)}:${line}:${column} ${kind ? `${kind}: ` : ''}${translate(id, values)}`)
  return [...new Set(lines)].join('\n')
}

/** Path from the working folder where the file is below it, else absolute: what an editor can open by a click. */
function shown(file: string): string {
  const absolute = path.join(contentDir(), file)
  const relative = path.relative(process.cwd(), absolute)
  return relative.startsWith('..') ? absolute : relative
}
