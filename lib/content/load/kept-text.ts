/** A text that has just been read, as it is kept: plain data, and what is asked rarely as texts. */
import { outerLanguages } from '#lib/content/check/listed-links'
import type { KeptText } from '#lib/content/load/unpacked-text'
import type { TextFile } from '#lib/content/read/folder'
import type { Places } from '#lib/content/read/places'
import type { Yaml } from '#lib/content/read/yaml'
import type { Link } from '#lib/schema/page'

/** Texts that are kept of a language: as many as `textsOf` gives. */
export const textCount = 5

/** What is kept of a text as data. */
export function keptText(
  { data, bodyLine, structure, rendered }: TextFile,
  links: Link[],
): KeptText {
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
export function textsOf({
  yaml,
  body,
  structure: { texts, blocks },
  rendered: { html, markdown },
}: TextFile): string[] {
  return [placesOf(yaml), JSON.stringify({ texts, blocks }), body, html, markdown]
}

/** A page is packed once, when it has just been read: then its places are those of parsed YAML. */
export function placesOf(places: Places & Partial<Pick<Yaml, 'places'>>): string {
  if (!places.places) throw new Error('Only a page that has just been read is packed.')
  return places.places()
}
