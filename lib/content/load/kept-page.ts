/**
 * What is kept of a page between builds: all that its own files say, so that nothing is parsed or rendered again that has not changed. What is
 * asked at every load is plain data; the rest is text, read when it is asked for.
 */
import { outerLanguages } from '#lib/content/check/listed-links'
import { namesAmong } from '#lib/content/check/passages'
import { unusedFigures } from '#lib/content/check/unused-figures'
import {
  blocksText,
  type KeptAgreed,
  keptAgreed,
  unpackedAgreed,
} from '#lib/content/load/kept-agreed'
import { keptText, placesOf, textCount, textsOf } from '#lib/content/load/kept-text'
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
import { placesIn } from '#lib/content/read/places'
import type { Shared } from '#lib/content/read/shared'
import { type Locale, locales, type Pair } from '#lib/locales'
import type { Facts, Link } from '#lib/schema/page'

/** Texts that are kept of what both languages share: the places of the facts, the blocks that were confirmed. */
const sharedCount = 2

/** `sizes` are the lengths of the texts, in bytes and in the order of `textsOf`. */
export type KeptPage = {
  facts: Facts
  agreed: KeptAgreed | undefined
  texts: Partial<Pair<KeptText>>
  unused: number[]
  sizes: number[]
}

/** The languages that a page is written in. */
function written(facts: Facts): Locale[] {
  return locales.filter((locale) => (facts.only?.language ?? locale) === locale)
}

/** A page that has just been read, as it is kept: plain data, and its texts as bytes. */
export function pack(
  page: CompleteFolder,
  { links, phrases }: Pick<Shared, 'links' | 'phrases'>,
): { kept: KeptPage; bytes: Buffer } {
  const facts = page.facts.data
  const parts = [
    placesOf(page.facts.yaml),
    blocksText(page.agreed),
    ...written(facts).flatMap((locale) => textsOf(page.texts[locale])),
  ].map((text) => Buffer.from(text))
  const texts = Object.fromEntries(
    written(facts).map((locale) => [locale, keptText(page.texts[locale], links)]),
  )
  return {
    kept: {
      facts,
      agreed: keptAgreed(page.agreed),
      texts,
      unused: unusedFigures(page, namesAmong(phrases)),
      sizes: parts.map((part) => part.length),
    },
    bytes: Buffer.concat(parts),
  }
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
  const alone = unpackedText(key, kept, first, { bytes, sizes: kept.sizes, first: sharedCount })
  const other = second
    ? unpackedText(key, kept, second, { bytes, sizes: kept.sizes, first: sharedCount + textCount })
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
    agreed: unpackedAgreed(kept.agreed, bytes, kept.sizes),
    unused: kept.unused,
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
