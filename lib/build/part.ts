/** What a tree consists of. */
import type { Headers } from '#lib/tree/headers'
import type { View } from '#lib/views/view'

/** Where a part stands in the records of the tree. */
export type PartKind = 'page' | 'file' | 'error' | 'frame'

/** One thing of a tree before it is made: what answers an address, or is sent for a fault. */
export interface Part {
  kind: PartKind
  /** The address that it answers; of an error page its name. */
  address: string
  /** Path in the tree, without the suffix of a compressed form: 'site/fi.html'. */
  name: string
  /** Hash of what it is made from: what is made from the same need not even be made to know that it is the same. */
  from: string
  source: ViewSource | FileSource
}

/** A page that is rendered. */
interface ViewSource {
  view: () => View
}

/** A file whose bytes are at hand. */
interface FileSource {
  read: () => Buffer
  type: string
}

export type Suffix = '.gz' | '.br'

/** What was written of a part. */
export interface WrittenForms {
  headers: Headers
  /** Bytes over the wire of a reader who takes gzip. */
  gzipSize: number
  /** Its compressed forms. */
  suffixes: Suffix[]
  /** Bytes of the plain form and of the compressed ones, in their order. */
  sizes: number[]
  /** Hash of the bytes of the plain form. */
  sum: string
}

/** A part as it was written. */
export interface WrittenPart extends WrittenForms {
  from: string
  /** Equal keys promise equal bytes and headers. */
  key: string
}

/** The written parts of a tree by name: `parts.json`, from which the next build keeps what has not changed. */
export type PartTable = Record<string, WrittenPart>
