/** What the schemas of all content files are made of. */
import { z } from 'zod'

export const text = z.string().trim().min(1)
export const pair = z.strictObject({ fi: text, sv: text })
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/)

/** Id of a source in sources.yaml: S12. */
export const sourceId = z.string().regex(/^S\d+$/)

/** A calendar day that exists: 2019-02-28. */
export const day = z.iso.date()

/** A day, a month (2019-11) or a year ('2019', in quotation marks), where no more is known: ISO 8601 reduced precision. */
export const partialDate = z.union([
  day,
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  z.string().regex(/^\d{4}$/),
])
