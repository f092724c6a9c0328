/** A YAML file of the content: parsed, and valid in itself. */
import type { z } from 'zod'
import type { YamlFile } from '#lib/content/read/folder'
import { validate } from '#lib/content/read/validate'
import { parseYaml } from '#lib/content/read/yaml'
import type { Problem } from '#lib/problems/problems'

/** A YAML file in the shape of its schema. */
export function readYaml<Data>(
  file: string,
  text: string | undefined,
  schema: z.ZodType<Data>,
  problems: Problem[],
): YamlFile<Data> | undefined {
  const yaml = text === undefined ? undefined : parseYaml(text, file, problems)
  const data = yaml && validate(schema, yaml, problems)
  return yaml && data !== undefined ? { file, data, yaml } : undefined
}
