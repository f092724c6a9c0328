/** What the schemas of all content files are made of. */
import * as z from 'zod'
import { oldAddressOf } from '#lib/schema/old-address'

export const text = z.string().trim().min(1)
export const pair = z.strictObject({ fi: text, sv: text })
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/)

/** Id of a source in sources.yaml: S12. */
export const sourceId = z.string().regex(/^S\d+$/)

/** Years that a date may have: another one is a slip of the finger. */
type Years = { first: number; last: number }

/** What is published, changed or promised on a website. */
const ofSite: Years = { first: 1970, last: 2099 }

/** What a page tells of. */
const ofHistory: Years = { first: 1800, last: 2199 }

/** True for a date within the years; what is no date at all is told by its form. */
function isWithin({ first, last }: Years) {
  return (date: string) => {
    const year = Number(/^\d{4}(?=-|$)/.exec(date)?.[0] ?? first)
    return year >= first && year <= last
  }
}

const odd = (years: Years) => ({ params: { problem: 'oddYear', ...years } })

const anyDay = z.iso.date()

/** A calendar day that exists, of the site's own time: 2019-02-28. */
export const day = anyDay.refine(isWithin(ofSite), odd(ofSite))

/** A moment with its time zone: 2026-12-01T09:00:00+02:00. */
export const momentWithZone = z.iso.datetime({ offset: true }).refine(isWithin(ofSite), odd(ofSite))

const anyDate = z.union([
  anyDay,
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  z.string().regex(/^\d{4}$/),
])

/** A day, a month (2019-11) or a year ('2019', in quotation marks), where no more is known: ISO 8601 reduced precision. */
export const partialDate = anyDate.refine(isWithin(ofHistory), odd(ofHistory))

/** The same, of the site's own time. */
export const publishedDate = anyDate.refine(isWithin(ofSite), odd(ofSite))

/** An address that the page once had, as it was after the domain. */
export const alias = z
  .string()
  .refine((written) => oldAddressOf(written) !== undefined, { params: { problem: 'badAlias' } })
