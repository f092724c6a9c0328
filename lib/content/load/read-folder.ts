/** From the files of one page to what they say: read, parsed, rendered, each valid in itself. All that takes time is here. */
import path from 'node:path'
import { outerTargets } from '#lib/content/check/listed-links'
import type { PageRead } from '#lib/content/load/loading'
import { readAgreed } from '#lib/content/read/agreed'
import {
  agreedFile,
  type Folder,
  factsFile,
  nothingRendered,
  standInFor,
  type TextFile,
  textFileOf,
  type YamlFile,
} from '#lib/content/read/folder'
import { splitFrontMatter } from '#lib/content/read/front-matter'
import { hashOfFile } from '#lib/content/read/hash'
import { inspected } from '#lib/content/read/markdown'
import { checkPicture, isPicture } from '#lib/content/read/pictures'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Rendered } from '#lib/content/read/slots'
import { readText } from '#lib/content/read/text'
import { readYaml, validated } from '#lib/content/read/yaml-file'
import { renderTree } from '#lib/content/render/html'
import { type Locale, otherLocale } from '#lib/locales'
import { type Place, type Problem, problem, top } from '#lib/problems/problems'
import {
  type Facts,
  factsSchema,
  frontMatterSchema,
  type Link,
  type Phrase,
} from '#lib/schema/page'

/** What the HTML of every text depends on besides the text. */
export type Surroundings = { phrases: Phrase[]; links: Link[] }

/** Largest HTML of a body in kB. */
const maxOutputSize = 1024

/** Reads one page. `files` are the names in its folder. */
export function readPage(
  folder: string,
  key: string,
  files: string[],
  around: Surroundings,
): PageRead {
  const problems: Problem[] = []
  // Before the texts: a file that changes while it is read then has the hash of before, and is read again the next time.
  const hashes = new Map(files.map((name) => [name, hashOfFile(path.join(folder, key, name))]))
  const reads = (name: string) =>
    files.includes(name) ? readText(folder, `${key}/${name}`, problems) : undefined
  if (!files.includes(factsFile)) problems.push(problem(top(`${key}/${factsFile}`), 'missingFacts'))
  for (const name of files.filter(isPicture))
    problems.push(...checkPicture(folder, `${key}/${name}`))
  const facts = readYaml(`${key}/${factsFile}`, reads(factsFile), factsSchema, problems)
  const text = (locale: Locale) =>
    readTextFile(
      `${key}/${textFileOf[locale]}`,
      locale,
      reads(textFileOf[locale]),
      around,
      problems,
    )
  const texts = { fi: text('fi'), sv: text('sv') }
  const page = {
    key,
    facts,
    agreed: readAgreed(`${key}/${agreedFile}`, reads(agreedFile), problems),
    texts: facts?.data.only ? withStandIn(texts, facts, files, problems) : texts,
    files,
    hashes,
  }
  return { page, problems }
}

/** A page in one language must not have a file of the other. */
function withStandIn(
  texts: Folder['texts'],
  facts: YamlFile<Facts>,
  files: string[],
  problems: Problem[],
): Folder['texts'] {
  const language = facts.data.only?.language ?? 'fi'
  const other = otherLocale(language)
  if (files.includes(textFileOf[other]))
    problems.push(problem(facts.yaml.placeOf(['only']), 'onlyBoth', { name: textFileOf[other] }))
  const text = texts[language]
  return text ? { ...texts, [other]: standInFor(text) } : texts
}

function readTextFile(
  file: string,
  locale: Locale,
  text: string | undefined,
  around: Surroundings,
  problems: Problem[],
): TextFile | undefined {
  const parts = text === undefined ? undefined : splitFrontMatter(text, file, problems)
  if (!parts) return undefined
  const { frontMatter: yaml, body, bodyLine } = parts
  const data = validated(frontMatterSchema, yaml, problems)
  const { structure, tree } = inspected(body)
  for (const { id, values, ...spot } of structure.faults)
    problems.push(problem(placeInBody({ file, bodyLine }, spot), id, values))
  const targets = outerTargets(structure.links, locale, around.links)
  const isSound = tree && structure.faults.length === 0
  const rendered = isSound
    ? renderTree(body, tree, { locale, targets, phrases: around.phrases })
    : nothingRendered
  problems.push(...overSize(rendered, { file, line: bodyLine, column: 1 }))
  return data && { file, locale, data, yaml, body, bodyLine, structure, rendered }
}

function overSize({ html }: Rendered, place: Place): Problem[] {
  const size = Math.ceil(Buffer.byteLength(html) / 1024)
  return size > maxOutputSize ? [problem(place, 'outputSize', { size, max: maxOutputSize })] : []
}
