/** From an issue that a schema found to the message that tells of it. */
import type { z } from 'zod'
import { isoDay, meantAs, writtenAs } from '#lib/content/read/meant-values'
import { nearest } from '#lib/problems/nearest'
import type { ProblemId, Values } from '#lib/problems/problems'
import { oldAddressOf } from '#lib/schema/old-address'

export type Issue = z.core.$ZodIssue

/** The message for an issue, and what only that message names. */
export function describe(issue: Issue): [ProblemId, Values?] {
  switch (issue.code) {
    case 'invalid_type':
      if (
        isNumber(issue.expected) &&
        typeof issue.input === 'number' &&
        !Number.isFinite(issue.input)
      )
        return ['badNumber']
      return ['wrongType', { expected: issue.expected, found: typeName(issue.input) }]
    case 'invalid_value':
      return ['notAllowed', choices(String(issue.input), issue.values.map(String))]
    case 'too_small':
      return [typeof issue.input === 'number' ? 'badNumber' : 'emptyText']
    case 'too_big':
      return typeof issue.input === 'number'
        ? ['badNumber']
        : ['tooLong', lengths(issue.input, Number(issue.maximum))]
    case 'invalid_format':
      return [
        formatProblem(issue.format),
        { write: writtenAs(issue.format, issue.input, issue.pattern) },
      ]
    case 'invalid_union':
      return [
        issue.path.at(-1) === 'url' ? 'badUrl' : 'badPartialDate',
        { write: isoDay(issue.input) },
      ]
    case 'custom':
      return customProblem(issue.params ?? {}, issue.input)
    default:
      return ['badValue']
  }
}

function isNumber(expected: string): boolean {
  return expected === 'number' || expected === 'int'
}

function formatProblem(format: string): ProblemId {
  const problems: Record<string, ProblemId> = {
    date: 'badDate',
    datetime: 'badMoment',
    email: 'badEmail',
    url: 'badUrl',
    regex: 'badId',
  }
  return problems[format] ?? 'badValue'
}

/** The problem that a refinement of the schema names, with the values that it gives. */
function customProblem(
  { problem, first, last }: Record<string, unknown>,
  input: unknown,
): [ProblemId, Values?] {
  if (problem === 'badAlias') return [problem, { write: () => aliasFor(String(input)) }]
  if (problem === 'oddYear') return [problem, { first: String(first), last: String(last) }]
  const known = [
    'badPhone',
    'figureValue',
    'figureBound',
    'figureOrder',
    'periodOrder',
    'periodDates',
    'linkLanguages',
    'synonymMeans',
  ] as const
  return [known.find((id) => id === problem) ?? 'badValue']
}

/** The old address that was probably meant: without domain and part of the page, with its slash; 'none' when that is none either. */
function aliasFor(written: string): string {
  const path = written
    .trim()
    .replace(/^(https?:)?\/\/[^/]*|#.*$/gi, '')
    .replaceAll('\\', '/')
    .replace(/^(?!\/)/, '/')
    .replaceAll(' ', '%20')
  return oldAddressOf(path) === undefined ? 'none' : path
}

function lengths(input: unknown, max: number): Values {
  const { length } = String(input)
  return { length, max, over: length - max }
}

/** The accepted words, and the one that is nearest to what was written. */
export function choices(found: string, allowed: string[]): Values {
  return {
    near: () => meantAs(found, allowed) ?? nearest(found.slice(0, 80), allowed),
    allowed: allowed.join(', '),
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
