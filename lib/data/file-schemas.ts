/** What each kind of JSON file has in it. */
import * as z from 'zod'
import { describedPageSchema } from '#lib/data/page-schema'
import { correctionSchema, figureSchema, sourceSchema } from '#lib/data/schema-parts'

/** What every file says of itself. */
const envelope = {
  $schema: z.url().describe('Address of this schema.'),
  version: z.literal(2),
  contentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'Version of what the file tells: a SHA-256 that changes when the words or facts of it do, and only then.',
    ),
}

const markdown = z
  .string()
  .describe('The text as CommonMark with GFM tables; links and pictures have absolute addresses.')

const { key, language, address, title, published, updated } = describedPageSchema.shape

const otherLanguage = z.strictObject({ language, address })

/** `<address>.json` of a page. */
export const pageSchema = z
  .strictObject({ ...envelope, ...describedPageSchema.shape, markdown })
  .describe('A page of the site in one language.')

/** The list of all pages of a language. */
export const siteSchema = z
  .strictObject({
    ...envelope,
    language,
    title,
    address,
    translation: otherLanguage.describe('The same list in the other language.'),
    pages: z.array(describedPageSchema),
  })
  .describe('All pages of a language with their facts, in the order of the site.')

/** `facts.json` of a press release. */
export const factsSchema = z
  .strictObject({
    ...envelope,
    key,
    language,
    address,
    title,
    published,
    updated,
    figures: z.array(figureSchema),
    corrections: z.array(correctionSchema),
    sources: z.array(sourceSchema).describe('The pages that the figures come from.'),
  })
  .describe('The figures of a press release.')

const { funding, period, state, partners, contacts, sources } = describedPageSchema.shape

const fundedProjectSchema = z.strictObject({
  key,
  title,
  address,
  funding: funding.unwrap(),
  period,
  state,
  partners,
  contacts,
  sources,
})

/** `ledger.json`. */
export const ledgerSchema = z
  .strictObject({
    ...envelope,
    language,
    title,
    address,
    translation: otherLanguage.nullable().describe('The same ledger in the other language.'),
    projects: z.array(fundedProjectSchema),
  })
  .describe('The projects with funding from the European Union.')

export type PageData = z.infer<typeof pageSchema>

export type SiteData = z.infer<typeof siteSchema>

export type FactsData = z.infer<typeof factsSchema>

export type LedgerData = z.infer<typeof ledgerSchema>

export type FundedProject = LedgerData['projects'][number]
