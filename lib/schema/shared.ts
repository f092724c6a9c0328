/** The strict schemas of the files that all pages share, at the top of the content folder. */
import * as z from 'zod'
import { day, id, pair, partialDate, sourceId, text } from '#lib/schema/parts'
import { isPhone, mailbox } from '#lib/schema/reachable'

/** contacts.yaml. After `until` only the unit is shown. */
export const contactsSchema = z.array(
  z.strictObject({
    id,
    name: text.optional(),
    role: pair.optional(),
    unit: pair,
    email: z.email({ pattern: mailbox }).optional(),
    phone: text.refine(isPhone, { params: { problem: 'badPhone' } }).optional(),
    until: day.optional(),
  }),
)

const url = z.url({ protocol: /^https?$/ })

type Languages = ('fi' | 'sv' | 'en')[]

const ownLanguages: { fi: Languages; sv: Languages } = { fi: ['fi'], sv: ['sv'] }

/**
 * links.yaml. `url` is one address with the languages of its page, or one address per language. Once read it is a pair with the languages of each,
 * however it was written.
 */
export const linksSchema = z.array(
  z
    .strictObject({
      id,
      url: z.union([url, z.strictObject({ fi: url, sv: url })]),
      languages: z
        .array(z.enum(['fi', 'sv', 'en']))
        .min(1)
        .optional(),
      title: pair,
    })
    .refine((link) => (typeof link.url === 'string') === (link.languages !== undefined), {
      params: { problem: 'linkLanguages' },
    })
    .transform(({ id, title, url, languages = [] }) => {
      if (typeof url !== 'string') return { id, title, url, languages: ownLanguages }
      return { id, title, url: { fi: url, sv: url }, languages: { fi: languages, sv: languages } }
    }),
)

/** sources.yaml: the pages and records that the facts come from. */
export const sourcesSchema = z.array(
  z.strictObject({
    id: sourceId,
    /** The language in which it was read. */
    language: z.enum(['fi', 'sv', 'en']),
    /** Its date, where it has one. */
    dated: partialDate.optional(),
    /** Last date of one that was written over some time. */
    until: partialDate.optional(),
    /** Words for its date where that is not exact. */
    label: pair.optional(),
    title: pair,
  }),
)

/** funding.yaml: the words of funds, priority axes and specific objectives, kept once. */
export const fundingSchema = z.array(z.strictObject({ id, name: pair }))

/** phrases.yaml: names and passages to know by sight. `language` when it is not the page's (WCAG 3.1.2); the digits of a name are not a figure. */
export const phrasesSchema = z.array(
  z.strictObject({ text: text.max(200), language: z.enum(['fi', 'sv', 'en']).optional() }),
)

/**
 * synonyms.yaml: words that people use in place of those of the pages. A search for any of `words` also finds what `means` finds.
 * What English words mean is written in both languages: `means: {fi: …, sv: …}`.
 */
export const synonymsSchema = z.array(
  z
    .strictObject({
      language: z.enum(['fi', 'sv', 'en']),
      words: z.array(text).min(1),
      means: z.union([text, pair]),
    })
    .refine(({ language, means }) => (language === 'en') === (typeof means !== 'string'), {
      params: { problem: 'synonymMeans' },
    }),
)

/** terms.yaml: official names and places. What one language's text names, the other's names too; `also` are other names and forms of the same. */
export const termsSchema = z.array(
  z.strictObject({
    fi: text.max(200),
    sv: text.max(200),
    also: z.strictObject({ fi: z.array(text).optional(), sv: z.array(text).optional() }).optional(),
  }),
)

export type Contact = z.infer<typeof contactsSchema>[number]
export type Link = z.infer<typeof linksSchema>[number]
export type Source = z.infer<typeof sourcesSchema>[number]
export type FundingWords = z.infer<typeof fundingSchema>[number]
export type Phrase = z.infer<typeof phrasesSchema>[number]
export type Synonym = z.infer<typeof synonymsSchema>[number]
export type Term = z.infer<typeof termsSchema>[number]
