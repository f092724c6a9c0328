/** What can be wrong with the content, where, and in which words it is said. */
import path from 'node:path'
import { groupBy } from '#lib/group-by'
import { withCodes } from '#lib/problems/characters'
import { formatDay } from '#lib/problems/dates'
import { contentDir, messageLanguage } from '#lib/site'
import { translate } from '#lib/translator'
import en from '#messages/problems/en'
import fi from '#messages/problems/fi'
import sv from '#messages/problems/sv'

export type ProblemId = keyof typeof en

/** A place in a file below the content folder; lines and columns start from 1. */
export type Place = { file: string; line: number; column: number }

/** The words that fill a message; one that takes time to find is found when it is said. `near` is 'none' when nothing is near. */
export type Values = Record<string, string | number | (() => string)>

export type Problem = Place & { id: ProblemId; values: Values }

type Language = ReturnType<typeof messageLanguage>

const catalogues: Record<Language, Record<ProblemId, string>> = { en, fi, sv }

/** Thrown once, with every problem of every file. */
export class ContentError extends Error {
  override name = 'ContentError'

  /** `warnings` are what else is worth a look; the message does not tell them. */
  constructor(
    readonly problems: Problem[],
    readonly warnings: Problem[] = [],
  ) {
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

/** As many problems of one file as anybody mends in one go. */
const maxShown = 100

/** As much of what a writer has written as tells what is meant. */
const maxQuote = 300

/** One line a problem: `file:line:column message`, by file and place, in the language of `SITE_MESSAGES`. `kind` ('warning') stands before the message. */
export function formatProblems(problems: Problem[], kind?: string): string {
  const language = messageLanguage()
  const sorted = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
  const lines = [...groupBy(sorted, ({ file }) => file).values()]
    .flatMap(firstOf)
    .map(
      (one) =>
        `${shown(one.file)}:${one.line}:${one.column} ${kind ? `${kind}: ` : ''}${tellProblem(one, language)}`,
    )
  return [...new Set(lines)].join('\n')
}

/** What is wrong, and how to mend it, without its place; in other words where they are given. */
export function tellProblem(
  { id, values }: Pick<Problem, 'id' | 'values'>,
  language: Language,
  message = catalogues[language][id],
): string {
  return translate(message, language, said(values, language))
}

/** The first problems of a file, and how many there are after them. */
export function firstOf(problems: Problem[]): Problem[] {
  const next = problems[maxShown]
  return next
    ? [
        ...problems.slice(0, maxShown),
        problem(next, 'moreProblems', { count: problems.length - maxShown }),
      ]
    : problems
}

/** Values that are days of ours, and no text that somebody wrote. */
const dayKeys = ['due', 'since', 'until', 'updated']

/** Values as they are said. An outline has many lines, all of the checker's own making. */
function said(values: Values, language: Language): Record<string, string | number> {
  const asText = (value: Values[string], max: number) => {
    if (typeof value === 'number') return value
    const text = withCodes(typeof value === 'function' ? value() : value)
    return text.length > max ? `${text.slice(0, max)}…` : text
  }
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const text = asText(value, key === 'outline' ? Number.POSITIVE_INFINITY : maxQuote)
      return [key, dayKeys.includes(key) ? formatDay(language, `${text}`) : text]
    }),
  )
}

/** Path from the working folder where the file is below it, else absolute: what an editor can open by a click. */
function shown(file: string): string {
  const absolute = path.join(contentDir(), file)
  const relative = path.relative(process.cwd(), absolute)
  return withCodes(relative.startsWith('..') ? absolute : relative).replace(/\s/g, ' ')
}
