/**
 * The strict schemas of every content file: the editors' manual. Unknown keys are errors and nothing is
 * coerced. Types are inferred, never written twice.
 */
import * as z from 'zod'
import { figure } from '#lib/schema/figure'
import {
  alias,
  day,
  id,
  key,
  momentWithZone,
  pair,
  partialDate,
  publishedDate,
  sourceId,
  text,
} from '#lib/schema/parts'
import { funding, period } from '#lib/schema/period'

export { bounds, type Figure, units } from '#lib/schema/figure'
export type { Funding, Period } from '#lib/schema/period'
export * from '#lib/schema/shared'

export const pageTypes = [
  'home',
  'section',
  'page',
  'service',
  'project',
  'experiment',
  'press-release',
] as const

/** Groups of readers. */
export const audiences = [
  'jobseekers',
  'young-people',
  'foreign-language',
  'employers',
  'associations',
  'procurement',
  'press',
  'long-term-unemployed',
  'partial-work-ability',
  'laid-off',
] as const

/** Front matter of index.fi.md and index.sv.md. */
export const frontMatterSchema = z.strictObject({
  /** The page's one h1; unique within a language. */
  title: text.max(120),
  /** Last segment of the address in this language; the folder's name when left out. */
  slug: id.optional(),
  /** One or two sentences: the lead, the meta description, the line in lists and feeds. */
  summary: text.max(200),
  /** Shorter name for menus and breadcrumbs. */
  navTitle: text.max(40).optional(),
  /** Date of the last change of substance to this language's text. */
  updated: day,
  /** True: left out of every build but a preview. */
  draft: z.boolean().optional(),
})

/** facts.yaml: what is the same in both languages. */
export const factsSchema = z.strictObject({
  type: z.enum(pageTypes),
  /** Place among its siblings. */
  order: z.number().int().optional(),
  /** Date first published; of a press release a month or a year where only that is known. */
  published: publishedDate.optional(),
  /** Before this moment the page exists nowhere. */
  publishAt: momentWithZone.optional(),
  /** Planned, running, ended and 'end not known' follow from it. */
  period: period.optional(),
  figures: z.array(figure).optional(),
  /** Further dates named in the text. */
  dates: z
    .array(z.strictObject({ id, date: partialDate, label: pair, source: sourceId.optional() }))
    .optional(),
  /** Ids of funding.yaml, and what is the project's own. */
  funding: funding.optional(),
  /** Who took part, where the sources name them. */
  partners: z.array(pair).optional(),
  /** Ids of contacts.yaml. */
  contacts: z.array(id).optional(),
  /** Service points. */
  places: z
    .array(z.strictObject({ name: pair, street: pair.optional(), district: pair }))
    .optional(),
  audience: z.array(z.enum(audiences)).optional(),
  image: z
    .strictObject({
      file: z.string().regex(/^[a-z0-9-]+\.(jpg|png|webp)$/),
      credit: text,
      alt: pair,
      caption: pair,
    })
    .optional(),
  /** Keys of pages. */
  related: z.array(key).optional(),
  /** Ids of links.yaml for 'read more'. */
  links: z.array(id).optional(),
  corrections: z
    .array(z.strictObject({ date: day, kind: z.enum(['correction', 'update']), text: pair }))
    .optional(),
  /** Old addresses of either language, as they were after the domain; each leads here for ever. */
  aliases: z.array(alias).optional(),
  /** The page is retired: its addresses say why, and where to go. */
  gone: z.strictObject({ date: day, reason: pair, replacedBy: key.optional() }).optional(),
  /** The page exists in one language; `due` is when the other is promised. */
  only: z.strictObject({ language: z.enum(['fi', 'sv']), reason: pair, due: day }).optional(),
  /** Ids of sources.yaml: the pages and records that the facts come from. */
  sources: z.array(sourceId).optional(),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Facts = z.infer<typeof factsSchema>
export type PageType = Facts['type']
export type Audience = (typeof audiences)[number]
