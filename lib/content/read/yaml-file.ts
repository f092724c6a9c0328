/** A YAML file of the content: parsed, and valid in itself. */
import type { z } from 'zod'
import { fieldMarks } from '#lib/content/read/field-marks'
import type { YamlFile } from '#lib/content/read/folder'
import { validate } from '#lib/content/read/validate'
import { parseYaml, type Yaml } from '#lib/content/read/yaml'
import type { Problem } from '#lib/problems/problems'

/** A YAML file in the shape of its schema. */
export function readYaml<Data>(
  file: string,
  text: string | undefined,
  schema: z.ZodType<Data>,
  problems: Problem[],
): YamlFile<Data> | undefined {
  const yaml = text === undefined ? undefined : parseYaml(text, file, problems)
  const data = yaml && validated(schema, yaml, problems)
  return yaml && data !== undefined ? { file, data, yaml } : undefined
}

/** The data in the shape of the schema, its texts without marks. Problems are added to the list. */
export function validated<Data>(
  schema: z.ZodType<Data>,
  yaml: Yaml,
  problems: Problem[],
): Data | undefined {
  const data = validate(schema, yaml, problems)
  if (data !== undefined) problems.push(...fieldMarks(yaml))
  return data
}
