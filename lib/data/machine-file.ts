/** A file for programs: feeds, twins of pages, data. */
export type MachineFile = {
  /** Address below the origin: '/fi/feed.xml'. */
  address: string
  /** Media type with its character set. */
  type: string
  /** Where `of` is given it may be made only when it is read. */
  readonly body: string
  /** What it says in another form, and nothing else: a page, by its address, or the outlines of all of them. It changes when that does. */
  of?: { page: string } | 'outlines'
}

/** A file that is made only when it is read. */
export function lateFile(address: string, type: string, of: NonNullable<MachineFile['of']>, make: () => string): MachineFile {
  return {
    address,
    type,
    of,
    get body() {
      return make()
    },
  }
}

export const mediaTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  robots: 'text/plain',
  speculationRules: 'application/speculationrules+json',
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml',
} as const
