/** A file for programs: feeds, twins of pages, data. */
export type MachineFile = {
  /** Address below the origin: '/fi/feed.xml'. */
  address: string
  /** Media type with its character set. */
  type: string
  /** Where `page` is named it may be made only when it is read. */
  readonly body: string
  /** Address of the page that it says in another form, and nothing else: it changes when that page does. */
  page?: string
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
