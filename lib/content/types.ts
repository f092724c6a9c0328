/** The shapes that the content layer gives to the rest of the house. */
import type { Shared } from '#lib/content/read/shared'
import type { Locale } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'
import type { Facts } from '#lib/schema/page'

export type Heading = { depth: number; text: string }

/** One page in one language. */
export type Page = {
  /** Folder path below the content folder: 'projects/handu'. */
  key: string
  locale: Locale
  /** Path part of its address: '/fi/hankkeet/siepp'. */
  address: string
  title: string
  /** `navTitle`, else `title`. */
  navTitle: string
  summary: string
  /** Date, ISO 8601. */
  updated: string
  facts: Facts
  headings: Heading[]
  /** Names of the pictures in its folder: the only files that are published. */
  pictures: string[]
  /** Hash of its language file; '' where it has none. While it and the outlines of all pages stay, so does all that the page shows. */
  textHash: string
  /** The body as safe HTML. */
  readonly html: string
  /** The body as the writer wrote it. */
  readonly markdown: string
  /** What the body says, a line for each heading, paragraph, item of a list and row of a table. */
  readonly plainBlocks: string[]
  /** The body as Markdown whose links and pictures are absolute addresses on an origin. */
  markdownOn: (origin: string) => string
  /** The other language's page, while this one is knowingly late: since a day, ISO 8601. */
  newer?: { address: string; since: string }
  /** Draft or under embargo: only a preview has such pages. */
  hidden: boolean
  /** What the page lists when it is made from the press releases of a year and has no folder. */
  pressYear?: PressYear
}

/** The press releases of a year, newest first, in parts of which each has a page. */
export type PressYear = {
  year: string
  /** From 1. */
  part: number
  parts: number
  /** Releases of the whole year. */
  count: number
  /** Releases of this part. */
  releases: Page[]
}

/** Everything that the content folder says. */
export type Site = Shared & {
  /** Pages that are published, in the order of the tree. */
  pages: Page[]
  /** Retired pages: their addresses answer 410. */
  gone: Page[]
  /** From an old address to the page's present one. */
  aliases: Record<string, string>
  warnings: Problem[]
  /** Addresses that are published and not in addresses.txt yet, with the keys of their pages. Empty where there is no such file. */
  newAddresses: { address: string; key: string }[]
  /** The moment at which a build of the same content will next differ. */
  nextChange: Date | undefined
  /** The same by what is published alone: it tells nothing of an embargo. */
  nextPublicChange: Date | undefined
  /** Hash of all files, drafts among them, hexadecimal. For those who look after the site: nothing that is published may tell it. */
  contentHash: string
}
