/** A file for programs: feeds, twins of pages, data. */
export type MachineFile = {
  /** Address below the origin: '/fi/feed.xml'. */
  address: string
  /** Media type with its character set. */
  type: string
  body: string
}

export const mediaTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  speculationRules: 'application/speculationrules+json',
  text: 'text/plain; charset=utf-8',
} as const
