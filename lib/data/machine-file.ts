/** A file for programs: feeds, twins of pages, data. */
export type MachineFile = {
  /** Address below the origin: '/fi/feed.xml'. */
  address: string
  /** Media type with its character set. */
  type: string
  /** Where `of` is given it may be made only when it is read. */
  readonly body: string
  /** The pages whose texts it tells, by their addresses, where it needs no more than these and the outlines of all pages: it changes when those do. */
  of?: string[]
}

/** A file that is made only when it is read. */
export function lateFile(
  address: string,
  type: string,
  of: NonNullable<MachineFile['of']>,
  make: () => string,
): MachineFile {
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
  csvw: 'application/csvm+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  robots: 'text/plain',
  speculationRules: 'application/speculationrules+json',
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml',
} as const

/** A value as a JSON file that people can read too. */
export function jsonFile(
  address: string,
  value: object,
  type: string = mediaTypes.json,
): MachineFile {
  return { address, type, body: written(value) }
}

/** The same, made only when it is read. `of` are the pages whose texts the value tells. */
export function lateJsonFile(
  of: NonNullable<MachineFile['of']>,
  address: string,
  value: () => object,
): MachineFile {
  return lateFile(address, mediaTypes.json, of, () => written(value()))
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** A text for programs: spaces that hold a line together on paper are spaces like any other. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
