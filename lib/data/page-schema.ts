/** What programs are told of a page: the shape that types, published JSON Schemas and tests all come from. */
import { z } from 'zod'
import { audiences, pageTypes, units } from '#lib/content/schema'
import { locales } from '#lib/locales'

const address = z.url()
const language = z.enum(locales)
const day = z.iso.date()
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const named = z.strictObject({ id: z.string(), name: z.string() })
const linked = z.strictObject({ key: z.string(), title: z.string(), address })

export const figureSchema = z.strictObject({
  id: z.string().describe('Stable; the same in both languages.'),
  value: z.number().optional().describe('The figure itself. Left out of a range.'),
  min: z.number().optional().describe("Lower end of a range; alone: 'at least'."),
  max: z.number().optional().describe("Upper end of a range; alone: 'at most'."),
  about: z.boolean().describe('True: the figure is approximate.'),
  unit: z.enum(units),
  label: z.string(),
})

export const correctionSchema = z.strictObject({ date: day, kind: z.enum(['correction', 'update']), text: z.string() })

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  language: language.describe('Language of the source, whatever the language of its title here.'),
  dated: partialDate,
})

const contact = z
  .strictObject({
    name: z.string().optional(),
    role: z.string().optional(),
    unit: z.string(),
    email: z.string().optional(),
    phone: z.string().optional(),
  })
  .describe('Who is in charge. Of a person whose time is over only the unit is told.')

const period = z.strictObject({
  start: partialDate.optional(),
  end: partialDate.optional().describe('The last day, month or year.'),
  text: z.string().describe('The period in words.'),
  continuedBy: linked.optional(),
})

const place = z.strictObject({ name: z.string(), street: z.string().optional(), district: z.string() })
const image = z.strictObject({ address, credit: z.string(), alt: z.string(), caption: z.string() })

/** One page in one language, without its text. */
export const describedPageSchema = z.strictObject({
  key: z.string().describe('Stable name of the page; the same in both languages, whatever its address and title become.'),
  type: z.enum(pageTypes),
  language,
  address,
  translation: z.strictObject({ language, address, updated: day }).nullable().describe('The same page in the other language.'),
  title: z.string(),
  summary: z.string(),
  published: partialDate.nullable().describe('Date first published; a month or a year where no more is known.'),
  updated: day.describe("Last change of substance to this language's text."),
  state: z.enum(['planned', 'running', 'ended']).nullable().describe('What the period is at the moment of the build, in Helsinki.'),
  period: period.nullable(),
  unpublished: z.literal(true).optional().describe('Only in a preview: a draft, or a page under embargo.'),
  audience: z.array(z.enum(audiences)),
  figures: z.array(figureSchema),
  dates: z.array(z.strictObject({ id: z.string(), date: partialDate, label: z.string() })).describe('Further dates that the text names.'),
  funding: z.strictObject({ fund: named, priorityAxis: named, specificObjective: named }).nullable(),
  partners: z.array(z.string()).describe('Who took part, where the sources name them.'),
  places: z.array(place),
  contacts: z.array(contact),
  image: image.nullable(),
  corrections: z.array(correctionSchema),
  links: z.array(z.strictObject({ id: z.string(), title: z.string(), address, languages: z.array(z.string()) })).describe('Other sites.'),
  related: z.array(linked).describe('Pages of this site.'),
  sources: z.array(sourceSchema),
  aliases: z.array(address).describe('Old addresses of the page in this language; they lead here.'),
  files: z
    .strictObject({ json: address, markdown: address, factsCsv: address.optional(), factsJson: address.optional() })
    .describe('The page in other forms.'),
})

export type DescribedPage = z.infer<typeof describedPageSchema>
