/** What the published shapes are made of. */
import * as z from 'zod'
import { locales } from '#lib/locales'
import { bounds, units } from '#lib/schema/page'

export const address = z.url()
export const language = z.enum(locales)
export const day = z.iso.date()
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const named = z.strictObject({ id: z.string(), name: z.string() })
export const linked = z.strictObject({ key: z.string(), title: z.string(), address })

export const figureSchema = z.strictObject({
  id: z.string().describe('Stable; the same in both languages.'),
  value: z.number().optional().describe('The figure itself. Left out of a range.'),
  min: z.number().optional().describe("Lower end of a range; alone: 'at least'."),
  max: z.number().optional().describe("Upper end of a range; alone: 'at most'."),
  about: z.boolean().describe('True: the figure is approximate.'),
  bound: z.enum(bounds).optional().describe("The figure is 'over', 'under' or 'nearly' the value."),
  unit: z.enum(units),
  label: z.string(),
  text: z.string().describe('The figure in words, with all that is said of how exact it is.'),
  source: z.string().optional().describe('Id of the one of `sources` that has the figure.'),
})

export const correctionSchema = z.strictObject({
  date: day,
  kind: z
    .enum(['correction', 'update'])
    .describe(
      "'correction': a mistake was mended. 'update': what was right has changed since, or was not told.",
    ),
  text: z.string(),
})

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  language: z
    .enum(['fi', 'sv', 'en'])
    .describe('Language of the source, whatever the language of its title here.'),
  dated: partialDate.optional().describe('Its date, or the first of its dates.'),
  until: partialDate
    .optional()
    .describe('The last of its dates, where it was written over some time.'),
  date: z.string().optional().describe('Its date in words.'),
})

export const contact = z
  .strictObject({
    name: z.string().optional(),
    role: z.string().optional(),
    unit: z.string(),
    email: z.string().optional(),
    phone: z.string().optional(),
  })
  .describe('Who is in charge. Of a person whose time is over only the unit is told.')

const planned = z
  .strictObject({
    start: partialDate.optional(),
    end: partialDate.optional(),
    text: z.string().optional().describe('Words for dates that are not exact.'),
  })
  .describe('What an earlier source announced. It does not tell that anything began or ended.')

export const period = z.strictObject({
  start: partialDate.optional().describe('When it began, where a later source tells it.'),
  end: partialDate
    .optional()
    .describe('The last day, month or year, where a later source tells it.'),
  planned: planned.optional(),
  text: z.string().describe('The period in words.'),
  continuedBy: linked.optional(),
})

export const date = z.strictObject({
  id: z.string(),
  date: partialDate,
  label: z.string(),
  source: z.string().optional().describe('Id of the one of `sources` that has the date.'),
})

export const funding = z.strictObject({
  code: z.string().optional().describe("The project's code in the register of the EU programme."),
  fund: named,
  priorityAxis: named,
  specificObjective: named,
  total: z.number().optional().describe('The whole budget in euros.'),
  eu: z.number().optional().describe("The European Union's part of it in euros."),
})

export const place = z.strictObject({
  name: z.string(),
  street: z.string().optional(),
  district: z.string(),
})
export const image = z.strictObject({
  address,
  credit: z.string(),
  alt: z.string(),
  caption: z.string(),
})
