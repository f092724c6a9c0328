/** From the content folder to its pages as written: read, parsed and each file valid in itself. */
import type { z } from 'zod'
import { hashOf, remember } from '#lib/content/cache'
import { splitFrontMatter } from '#lib/content/front-matter'
import { inspect, type Structure } from '#lib/content/markdown'
import { type Problem, problem, top } from '#lib/content/problems'
import { readText } from '#lib/content/read'
import { type Facts, type FrontMatter, factsSchema, frontMatterSchema } from '#lib/content/schema'
import { validate } from '#lib/content/validate'
import { parseYaml, type Yaml } from '#lib/content/yaml'
import { type Locale, locales, otherLocale, type Pair } from '#lib/locales'

export type YamlFile<Data> = { file: string; data: Data; yaml: Yaml }
export type TextFile = YamlFile<FrontMatter> & { locale: Locale; body: string; bodyLine: number; structure: Structure }

/** A page's folder. A part that is missing or broken is undefined, and a problem says so. */
export type Folder = { key: string; facts: YamlFile<Facts> | undefined; texts: Pair<TextFile | undefined>; files: string[] }

/** A page's folder with all its parts. */
export type CompleteFolder = { key: string; facts: YamlFile<Facts>; texts: Pair<TextFile>; files: string[] }

export const textFileOf: Pair = { fi: 'index.fi.md', sv: 'index.sv.md' }
export const factsFile = 'facts.yaml'

/** Reads the folder of one page. `files` are the names in it. Of a page that is `held` back nothing is kept between builds. */
export function readFolder(folder: string, key: string, files: string[], held: boolean, problems: Problem[]): Folder {
  const reads = (name: string) => (files.includes(name) ? readText(folder, `${key}/${name}`, problems) : undefined)
  if (!files.includes(factsFile)) problems.push(problem(top(`${key}/${factsFile}`), 'missingFacts'))
  const facts = readYaml(`${key}/${factsFile}`, reads(factsFile), factsSchema, problems)
  const isSecret = held || facts?.data.publishAt !== undefined
  const text = (locale: Locale) => readTextFile(`${key}/${textFileOf[locale]}`, locale, reads(textFileOf[locale]), isSecret, problems)
  const texts = { fi: text('fi'), sv: text('sv') }
  return { key, facts, texts: facts?.data.only ? withStandIn(texts, facts, files, problems) : texts, files }
}

/** Languages that the folder lacks without saying why. */
export function missingLanguages({ key, facts, files }: Folder): Problem[] {
  const missing = locales.filter((locale) => !files.includes(textFileOf[locale]) && (facts?.data.only?.language ?? locale) === locale)
  return missing.map((locale) => problem(top(`${key}/${textFileOf[locale]}`), 'missingLanguage', { language: locale, name: textFileOf[locale] }))
}

/** A page in one language stands in for itself in the other: same title and address ending, no text. */
function withStandIn(texts: Folder['texts'], facts: YamlFile<Facts>, files: string[], problems: Problem[]): Folder['texts'] {
  const language = facts.data.only?.language ?? 'fi'
  const other = otherLocale(language)
  const text = texts[language]
  if (files.includes(textFileOf[other])) problems.push(problem(facts.yaml.placeOf(['only']), 'onlyBoth', { name: textFileOf[other] }))
  if (!text) return texts
  const empty: Structure = { headings: [], links: [], images: [], texts: [], outline: [], faults: [] }
  return { ...texts, [other]: { ...text, locale: other, body: '', structure: empty } }
}

/** A YAML file in the shape of its schema. */
export function readYaml<Data>(file: string, text: string | undefined, schema: z.ZodType<Data>, problems: Problem[]): YamlFile<Data> | undefined {
  const yaml = text === undefined ? undefined : parseYaml(text, file, problems)
  const data = yaml && validate(schema, yaml, problems)
  return yaml && data !== undefined ? { file, data, yaml } : undefined
}

/** True when every part of the folder could be read. */
export function isComplete(folder: Folder): folder is CompleteFolder {
  return folder.facts !== undefined && folder.texts.fi !== undefined && folder.texts.sv !== undefined
}

function readTextFile(file: string, locale: Locale, text: string | undefined, secret: boolean, problems: Problem[]): TextFile | undefined {
  const parts = text === undefined ? undefined : splitFrontMatter(text, file, problems)
  if (!parts) return undefined
  const { frontMatter: yaml, body, bodyLine } = parts
  const data = validate(frontMatterSchema, yaml, problems)
  const structure = secret || data?.draft ? inspect(body) : remember(['structure', hashOf(body)], () => inspect(body))
  for (const { line, column, id, values } of structure.faults) problems.push(problem({ file, line: line + bodyLine - 1, column }, id, values))
  return data && { file, locale, data, yaml, body, bodyLine, structure }
}
