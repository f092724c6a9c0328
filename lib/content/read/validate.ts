/** From a schema's findings to problems that a writer understands. */
import * as z from 'zod'
import { choices, describe, type Issue } from '#lib/content/read/issues'
import type { Yaml } from '#lib/content/read/yaml'
import { type Problem, problem } from '#lib/problems/problems'

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

function shown(value: unknown): string {
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 80)
}
