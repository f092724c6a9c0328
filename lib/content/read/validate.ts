/** From a schema's findings to problems that a writer understands. */
import { z } from 'zod'
import type { Yaml } from '#lib/content/read/yaml'
import { nearest } from '#lib/problems/nearest'
import { type Problem, type ProblemId, problem, type Values } from '#lib/problems/problems'

type Issue = z.core.$ZodIssue

/** The data in the shape of the schema. Problems are added to the list; then there is no result. */
export function validate<Data>(
  schema: z.ZodType<Data>,
  yaml: Yaml,
  problems: Problem[],
): Data | undefined {
  const result = schema.safeParse(yaml.data, { reportInput: true })
  if (result.success) return result.data
  problems.push(...result.error.issues.flatMap((issue) => problemsOf(issue, schema, yaml)))
  return undefined
}

function problemsOf(issue: Issue, schema: z.ZodType, yaml: Yaml): Problem[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path)
    return issue.keys.map((key) =>
      problem(yaml.placeOfKey(path, key), 'unknownKey', { found: key, ...choices(key, allowed) }),
    )
  }
  const key = path.findLast((part) => typeof part === 'string') ?? '-'
  if (issue.input === undefined && issue.code !== 'custom')
    return [problem(yaml.placeOf(path.slice(0, -1)), 'missingKey', { key })]
  const [id, values] = describe(issue)
  return [problem(yaml.placeOf(path), id, { key, found: shown(issue.input), ...values })]
}

/** The message for an issue, and what only that message names. */
function describe(issue: Issue): [ProblemId, Values?] {
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
      return [formatProblem(issue.format)]
    case 'invalid_union':
      return [issue.path.at(-1) === 'url' ? 'badUrl' : 'badPartialDate']
    case 'custom':
      return [customProblem(issue.params?.problem)]
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

/** The problem that a refinement of the schema names. */
function customProblem(name: unknown): ProblemId {
  const known = [
    'figureValue',
    'figureBound',
    'periodOrder',
    'periodDates',
    'linkLanguages',
  ] as const
  return known.find((id) => id === name) ?? 'badValue'
}

function lengths(input: unknown, max: number): Values {
  const { length } = String(input)
  return { length, max, over: length - max }
}

/** The accepted words, and the one that is nearest to what was written. */
function choices(found: string, allowed: string[]): Values {
  return { near: () => nearest(found.slice(0, 80), allowed), allowed: allowed.join(', ') }
}

/** The names that the schema accepts at a path. */
function keysAt(schema: z.core.$ZodType, path: PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return keysAt(schema.element, path.slice(1))
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path))
  if (!(schema instanceof z.ZodObject)) return []
  const [first, ...rest] = path
  const inner = first === undefined ? undefined : schema.shape[String(first)]
  return inner ? keysAt(inner, rest) : Object.keys(schema.shape)
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function shown(value: unknown): string {
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 80)
}
