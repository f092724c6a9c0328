/** A page's folder as written: what each of its files says by itself. */
import type { Places } from '#lib/content/read/places'
import type { Rendered } from '#lib/content/read/slots'
import type { Structure } from '#lib/content/read/structure'
import { type Locale, locales, otherLocale, type Pair } from '#lib/locales'
import { type Place, type Problem, problem, top } from '#lib/problems/problems'
import type { Behind } from '#lib/schema/agreed'
import type { Facts, FrontMatter } from '#lib/schema/page'

export type YamlFile<Data> = { file: string; data: Data; yaml: Places }
export type TextFile = YamlFile<FrontMatter> & {
  locale: Locale
  readonly body: string
  /** Line of the file on which the body starts. */
  bodyLine: number
  structure: Structure
  /** The body as HTML and as Markdown for others; empty when the body has faults. */
  readonly rendered: Rendered
}

/** What was confirmed of a page: `blocks` are pairs of hashes, 'Finnish Swedish'. */
export type Agreed = { behind?: Behind; dueAt: Place; readonly blocks: string[] }

/** A page's folder. A part that is missing or broken is undefined, and a problem says so. `hashes` are those of its files, by name. */
export type Folder = {
  key: string
  facts: YamlFile<Facts> | undefined
  texts: Pair<TextFile | undefined>
  /** What was confirmed of it; undefined where nothing was. */
  agreed: Agreed | undefined
  files: string[]
  hashes: Map<string, string>
  /** Places of figures that stand in no text and no box; undefined where nobody has looked yet. */
  unused?: number[]
}

/** A page's folder with all its parts. */
export type CompleteFolder = Folder & { facts: YamlFile<Facts>; texts: Pair<TextFile> }

export const textFileOf: Pair = { fi: 'index.fi.md', sv: 'index.sv.md' }
export const factsFile = 'facts.yaml'
export const agreedFile = 'agreed.yaml'

/** Languages that the folder lacks without saying why. */
export function missingLanguages({ key, facts, files }: Folder): Problem[] {
  const missing = locales.filter(
    (locale) =>
      !files.includes(textFileOf[locale]) && (facts?.data.only?.language ?? locale) === locale,
  )
  return missing.map((locale) =>
    problem(top(`${key}/${textFileOf[locale]}`), 'missingLanguage', {
      language: locale,
      name: textFileOf[locale],
    }),
  )
}

/** A page in one language stands in for itself in the other: same title and address ending, no text. */
export function standInFor(text: TextFile): TextFile {
  const structure: Structure = {
    headings: [],
    links: [],
    images: [],
    texts: [],
    blocks: [],
    faults: [],
  }
  const { file, data, yaml, bodyLine } = text
  return {
    file,
    data,
    yaml,
    bodyLine,
    locale: otherLocale(text.locale),
    body: '',
    structure,
    rendered: nothingRendered,
  }
}

export const nothingRendered: Rendered = { html: '', markdown: '', slots: [] }

/** True when every part of the folder could be read. */
export function isComplete(folder: Folder): folder is CompleteFolder {
  return (
    folder.facts !== undefined && folder.texts.fi !== undefined && folder.texts.sv !== undefined
  )
}
