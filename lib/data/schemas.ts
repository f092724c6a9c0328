/** The published shapes of JSON files, each at a stable address. Another shape takes another number; the old one stays: those of number 1 are in `public/schema`. */
import * as z from 'zod'
import type { Edition } from '#lib/content/pages'
import { factsSchema, ledgerSchema, pageSchema, siteSchema } from '#lib/data/file-schemas'
import { jsonFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { absolute } from '#lib/urls'

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
