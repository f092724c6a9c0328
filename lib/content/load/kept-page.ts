/**
 * What is kept of a page between builds: all that its own files say, so that nothing is parsed or rendered again that has not changed. What is
 * asked at every load is plain data; the rest is text, read when it is asked for.
 */
import { outerLanguages } from '#lib/content/check/listed-links'
import {
  type Bytes,
  type KeptText,
  type Source,
  textAt,
  UnpackedText,
} from '#lib/content/load/unpacked-text'
import {
  type CompleteFolder,
  factsFile,
  standInFor,
  type TextFile,
  textFileOf,
} from '#lib/content/read/folder'
import { type Places, placesIn } from '#lib/content/read/places'
import type { Yaml } from '#lib/content/read/yaml'
import { type Locale, locales, type Pair } from '#lib/locales'
import type { Facts, Link } from '#lib/schema/page'

/** Texts that are kept of a language. */
const textCount = 5

/** `sizes` are the lengths of the texts, in bytes and in the order of `textsOf`. */
export type KeptPage = { facts: Facts; texts: Partial<Pair<KeptText>>; sizes: number[] }

/** The languages that a page is written in. */
function written(facts: Facts): Locale[] {
  return locales.filter((locale) => (facts.only?.language ?? locale) === locale)
}

/** A page that has just been read, as it is kept: plain data, and its texts as bytes. */
export function pack(page: CompleteFolder, links: Link[]): { kept: KeptPage; bytes: Buffer } {
  const facts = page.facts.data
  const parts = [
    placesOf(page.facts.yaml),
    ...written(facts).flatMap((locale) => textsOf(page.texts[locale])),
  ].map((text) => Buffer.from(text))
  const texts = Object.fromEntries(
    written(facts).map((locale) => [locale, keptText(page.texts[locale], links)]),
  )
  return {
    kept: { facts, texts, sizes: parts.map((part) => part.length) },
    bytes: Buffer.concat(parts),
  }
}

function keptText({ data, bodyLine, structure, rendered }: TextFile, links: Link[]): KeptText {
  const { headings, links: targets, images } = structure
  return {
    data,
    bodyLine,
    slots: rendered.slots,
    headings,
    links: targets,
    images,
    languages: outerLanguages(targets, links),
  }
}

/** The texts of a language, in their order. */
function textsOf({
  yaml,
  body,
  structure: { texts, outline, blocks },
  rendered: { html, markdown },
}: TextFile): string[] {
  return [placesOf(yaml), JSON.stringify({ texts, outline, blocks }), body, html, markdown]
}

/** A page is packed once, when it has just been read: then its places are those of parsed YAML. */
function placesOf(places: Places & Partial<Pick<Yaml, 'places'>>): string {
  if (!places.places) throw new Error('Only a page that has just been read is packed.')
  return places.places()
}

/** The page as it was read. */
export function unpack(
  key: string,
  hashes: Map<string, string>,
  kept: KeptPage,
  bytes: Bytes,
): CompleteFolder {
  const file = `${key}/${factsFile}`
  const [first = 'fi', second] = written(kept.facts)
  const alone = unpackedText(key, kept, first, { bytes, sizes: kept.sizes, first: 1 })
  const other = second
    ? unpackedText(key, kept, second, { bytes, sizes: kept.sizes, first: 1 + textCount })
    : standInFor(alone)
  const facts = {
    file,
    data: kept.facts,
    yaml: placesIn(file, () => textAt({ bytes, sizes: kept.sizes, first: 0 }, 0)),
  }
  return {
    key,
    files: [...hashes.keys()],
    hashes,
    facts,
    texts: first === 'fi' ? { fi: alone, sv: other } : { fi: other, sv: alone },
  }
}

function unpackedText(key: string, { texts }: KeptPage, locale: Locale, source: Source): TextFile {
  const text = texts[locale]
  if (!text) throw new Error(`The kept page '${key}' has no text in '${locale}'.`)
  return new UnpackedText(`${key}/${textFileOf[locale]}`, locale, text, source)
}

/** True while the languages of the pages that it links to are what they were: a text names them where they are not its own. */
export function isRenderedFor({ texts }: KeptPage, links: Link[]): boolean {
  return Object.values(texts).every((text) => text.languages === outerLanguages(text.links, links))
}
