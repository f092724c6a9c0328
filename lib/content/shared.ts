/** The files at the top of the content folder, which all pages share. */
import type { z } from 'zod'
import { nearest } from '#lib/content/nearest'
import { type Problem, problem, top } from '#lib/content/problems'
import { readText } from '#lib/content/read'
import { contactsSchema, fundingSchema, linksSchema, phrasesSchema, sourcesSchema, synonymsSchema } from '#lib/content/schema'
import { readYaml, type YamlFile } from '#lib/content/source'

const names = ['contacts.yaml', 'links.yaml', 'sources.yaml', 'funding.yaml', 'phrases.yaml', 'synonyms.yaml']

/** The editors' guide in Finnish and in Swedish. */
const guides = ['OHJE.md', 'ANVISNING.md']

/** Reads the shared files; one that is not there is an empty list. */
export function readShared(folder: string, files: string[], problems: Problem[]) {
  for (const name of files.filter((file) => !names.includes(file) && !guides.includes(file))) {
    const near = nearest(name.slice(0, 80), names)
    problems.push(near === 'none' ? problem(top(name), 'pageOutside', { name }) : problem(top(name), 'unknownFile', { name, near }))
  }
  return {
    contacts: readList(folder, files, 'contacts', contactsSchema, problems),
    links: readList(folder, files, 'links', linksSchema, problems),
    sources: readList(folder, files, 'sources', sourcesSchema, problems),
    funding: readList(folder, files, 'funding', fundingSchema, problems),
    phrases: readList(folder, files, 'phrases', phrasesSchema, problems),
    synonyms: readList(folder, files, 'synonyms', synonymsSchema, problems),
  }
}

export type Shared = ReturnType<typeof readShared>

function readList<Item extends object>(folder: string, files: string[], name: string, schema: z.ZodType<Item[]>, problems: Problem[]): Item[] {
  const file = `${name}.yaml`
  const read = files.includes(file) ? readYaml(file, readText(folder, file, problems), schema, problems) : undefined
  if (read) problems.push(...doubleIds(read))
  return read?.data ?? []
}

function doubleIds({ data, yaml }: YamlFile<object[]>): Problem[] {
  const ids = data.map((item) => ('id' in item ? String(item.id) : undefined))
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index ? [problem(yaml.placeOf([index, 'id']), 'duplicateId', { found: id })] : [],
  )
}
