/** From the files at the top of the content folder to lists. */
import type { z } from 'zod'
import { checkSharedTexts } from '#lib/content/check/shared-texts'
import type { SharedRead } from '#lib/content/load/loading'
import type { YamlFile } from '#lib/content/read/folder'
import { readPublished } from '#lib/content/read/published'
import { readText } from '#lib/content/read/text'
import { readYaml } from '#lib/content/read/yaml-file'
import { type Problem, problem } from '#lib/problems/problems'
import {
  contactsSchema,
  fundingSchema,
  linksSchema,
  phrasesSchema,
  sourcesSchema,
  synonymsSchema,
  termsSchema,
} from '#lib/schema/page'

/** Reads the shared files; one that is not there is an empty list. */
export function readShared(folder: string, files: string[]): SharedRead {
  const problems: Problem[] = []
  const shared = {
    contacts: readList(folder, files, 'contacts', contactsSchema, problems),
    links: readList(folder, files, 'links', linksSchema, problems),
    sources: readList(folder, files, 'sources', sourcesSchema, problems),
    funding: readList(folder, files, 'funding', fundingSchema, problems),
    phrases: readList(folder, files, 'phrases', phrasesSchema, problems),
    synonyms: readList(folder, files, 'synonyms', synonymsSchema, problems),
    terms: readList(folder, files, 'terms', termsSchema, problems),
    published: readPublished(folder, files, problems),
  }
  return { shared, problems }
}

function readList<Item extends object>(
  folder: string,
  files: string[],
  name: string,
  schema: z.ZodType<Item[]>,
  problems: Problem[],
): Item[] {
  const file = `${name}.yaml`
  const read = files.includes(file)
    ? readYaml(file, readText(folder, file, problems), schema, problems)
    : undefined
  if (read) problems.push(...doubleIds(read), ...checkSharedTexts(read))
  return read?.data ?? []
}

function doubleIds({ data, yaml }: YamlFile<object[]>): Problem[] {
  const ids = data.map((item) => ('id' in item ? String(item.id) : undefined))
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [problem(yaml.placeOf([index, 'id']), 'duplicateId', { found: id })]
      : [],
  )
}
