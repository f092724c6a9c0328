/** What programs are told of a page: the shape that types, published JSON Schemas and tests all come from. */
import * as z from 'zod'
import {
  address,
  contact,
  correctionSchema,
  date,
  day,
  figureSchema,
  funding,
  image,
  language,
  linked,
  partialDate,
  period,
  place,
  sourceSchema,
} from '#lib/data/schema-parts'
import { audiences, pageTypes } from '#lib/schema/page'
import { states } from '#lib/schema/state'

/** One page in one language, without its text. */
export const describedPageSchema = z.strictObject({
  key: z
    .string()
    .describe(
      'Stable name of the page; the same in both languages, whatever its address and title become.',
    ),
  type: z.enum(pageTypes),
  language,
  address,
  translation: z
    .strictObject({ language, address, updated: day })
    .nullable()
    .describe('The same page in the other language.'),
  title: z.string(),
  summary: z.string(),
  published: partialDate
    .nullable()
    .describe('Date first published; a month or a year where no more is known.'),
  updated: day.describe("Last change of substance to this language's text."),
  state: z
    .enum(states)
    .nullable()
    .describe(
      "What the period is at the moment of the build, in Helsinki. 'end-not-known': the planned end has passed, and no source tells of the end.",
    ),
  period: period.nullable(),
  unpublished: z
    .literal(true)
    .optional()
    .describe('Only in a preview: a draft, or a page under embargo.'),
  audience: z.array(z.enum(audiences)),
  figures: z.array(figureSchema),
  dates: z.array(date).describe('Further dates that the text names.'),
  funding: funding.nullable(),
  partners: z.array(z.string()).describe('Who took part, where the sources name them.'),
  places: z.array(place),
  contacts: z.array(contact),
  image: image.nullable(),
  corrections: z.array(correctionSchema),
  links: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        address,
        languages: z.array(z.string()),
      }),
    )
    .describe('Other sites.'),
  related: z.array(linked).describe('Pages of this site.'),
  sources: z.array(sourceSchema),
  aliases: z.array(address).describe('Old addresses of the page in this language; they lead here.'),
  files: z
    .strictObject({
      json: address,
      markdown: address,
      factsCsv: address.optional(),
      factsJson: address.optional(),
    })
    .describe('The page in other forms.'),
})

export type DescribedPage = z.infer<typeof describedPageSchema>
