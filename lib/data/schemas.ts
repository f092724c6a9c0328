/** The published shapes of JSON files, each at a stable address. Another shape takes another number; the old one stays: those of number 1 are in `public/schema`. */
import { z } from 'zod'
import type { Edition } from '#lib/content/pages'
import { jsonFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { describedPageSchema } from '#lib/data/page-schema'
import { correctionSchema, figureSchema, sourceSchema } from '#lib/data/schema-parts'
import { absolute } from '#lib/urls'

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

const pageSchema = z
  .strictObject({ ...envelope, ...describedPageSchema.shape, markdown })
  .describe('A page of the site in one language.')

const siteSchema = z
  .strictObject({
    ...envelope,
    language,
    title,
    address,
    translation: z
      .strictObject({ language, address })
      .describe('The same list in the other language.'),
    pages: z.array(describedPageSchema),
  })
  .describe('All pages of a language with their facts, in the order of the site.')

const factsSchema = z
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

const ledgerSchema = z
  .strictObject({
    ...envelope,
    language,
    title,
    address,
    translation: z
      .strictObject({ language, address })
      .nullable()
      .describe('The same ledger in the other language.'),
    projects: z.array(fundedProjectSchema),
  })
  .describe('The projects with funding from the European Union.')

export type PageData = z.infer<typeof pageSchema>
export type SiteData = z.infer<typeof siteSchema>
export type FactsData = z.infer<typeof factsSchema>
export type LedgerData = z.infer<typeof ledgerSchema>
export type FundedProject = LedgerData['projects'][number]

const schemas = {
  'page-2': pageSchema,
  'site-2': siteSchema,
  'facts-2': factsSchema,
  'ledger-2': ledgerSchema,
} satisfies Record<string, z.ZodType>

type SchemaName = keyof typeof schemas

export const schemaNames = [
  'page-2',
  'site-2',
  'facts-2',
  'ledger-2',
] as const satisfies SchemaName[]

/** Address of a schema below the origin. */
export function schemaAddress(name: SchemaName): string {
  return `/schema/${name}.json`
}

/** The start of every file: its schema, and the version of what it tells. */
export function envelopeOf(edition: Edition, name: SchemaName, contentHash: string) {
  return {
    $schema: absolute(edition.origin, schemaAddress(name)),
    version: 2 as const,
    contentHash,
  }
}

/** The schemas as files: JSON Schema, draft 2020-12. */
export function schemaFiles(edition: Edition): MachineFile[] {
  return schemaNames.map((name) => {
    const { $schema, ...rules } = z.toJSONSchema(schemas[name])
    return jsonFile(
      schemaAddress(name),
      { $schema, $id: absolute(edition.origin, schemaAddress(name)), ...rules },
      mediaTypes.schema,
    )
  })
}
