/**
 * A text that was kept: what is asked of it rarely is read from its bytes when it is asked for. Classes, as an object with getters of its own costs
 * ten times as much to make, and a site has thousands.
 */
import { LRUCache } from 'lru-cache'
import type { TextFile } from '#lib/content/read/folder'
import { type Places, placesIn } from '#lib/content/read/places'
import type { Rendered } from '#lib/content/read/slots'
import type { Structure } from '#lib/content/read/structure'
import type { Locale } from '#lib/locales'
import type { FrontMatter } from '#lib/schema/page'

/** What is kept of a text as data. `languages` are those of the targets of its links to other sites. */
export type KeptText = Pick<Structure, 'headings' | 'links' | 'images'> & {
  data: FrontMatter
  bodyLine: number
  slots: string[]
  languages: string
}

/** What a `Buffer` can do, so that bytes may also be read from a file only when they are asked for. */
export interface Bytes {
  readonly length: number
  subarray(start: number, end: number): Buffer
}

/** Texts that follow one another in the bytes of a page, with their sizes. `first` is the first of this text's. */
export type Source = { bytes: Bytes; sizes: number[]; first: number }

/** The text at a place after the first. */
export function textAt({ bytes, sizes, first }: Source, place: number): string {
  const start = sizes.slice(0, first + place).reduce((sum, size) => sum + size, 0)
  return bytes.subarray(start, start + (sizes[first + place] ?? 0)).toString()
}

export class UnpackedText implements TextFile {
  readonly data: FrontMatter
  readonly bodyLine: number
  readonly structure: Structure

  constructor(
    readonly file: string,
    readonly locale: Locale,
    readonly kept: KeptText,
    readonly source: Source,
  ) {
    this.data = kept.data
    this.bodyLine = kept.bodyLine
    this.structure = new UnpackedStructure(kept, source)
  }

  get yaml(): Places {
    return placesIn(this.file, () => textAt(this.source, 0))
  }

  get body(): string {
    return textAt(this.source, 2)
  }

  get rendered(): Rendered {
    const { source, kept } = this
    return {
      slots: kept.slots,
      get html() {
        return textAt(source, 3)
      },
      get markdown() {
        return textAt(source, 4)
      },
    }
  }
}

type Inner = Pick<Structure, 'texts' | 'blocks'>

/** Whoever compares the two languages of a page asks for their blocks again and again, and then goes on to the next page. */
const lastRead = new LRUCache<Structure, Inner>({ max: 2 })

class UnpackedStructure implements Structure {
  readonly headings: Structure['headings']
  readonly links: Structure['links']
  readonly images: Structure['images']
  readonly faults: Structure['faults'] = []

  constructor(
    { headings, links, images }: KeptText,
    readonly source: Source,
  ) {
    this.headings = headings
    this.links = links
    this.images = images
  }

  get texts(): Structure['texts'] {
    return this.inner().texts
  }

  get blocks(): Structure['blocks'] {
    return this.inner().blocks
  }

  private inner(): Inner {
    const known = lastRead.get(this)
    if (known) return known
    const inner: Inner = JSON.parse(textAt(this.source, 1))
    lastRead.set(this, inner)
    return inner
  }
}
