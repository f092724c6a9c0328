/** The strict schemas of what a project or an experiment is: when it was, and who paid. */
import * as z from 'zod'
import { id, key, pair, partialDate } from '#lib/schema/parts'

type Dates = { start?: string | undefined; end?: string | undefined }

function isInOrder({ start, end }: Dates): boolean {
  return !start || !end || start.slice(0, end.length) <= end.slice(0, start.length)
}

/** What an earlier source announced. A plan is not an event: nothing begins or ends by it. */
const planned = z
  .strictObject({
    start: partialDate.optional(),
    end: partialDate.optional(),
    /** Words for the planned time where its dates are not exact: 'from November 2019 to the beginning of 2021'. */
    label: pair.optional(),
  })
  .refine(isInOrder, { params: { problem: 'periodOrder' } })

export const period = z
  .strictObject({
    /** When it began. Only where a source written afterwards says so. */
    start: partialDate.optional(),
    /** When it ended, the last day included. Only where a source written afterwards says so. */
    end: partialDate.optional(),
    /** Words for what happened where its dates are not exact. */
    label: pair.optional(),
    planned: planned.optional(),
    /** Key of the page that continued it. */
    continuedBy: key.optional(),
  })
  .refine(isInOrder, { params: { problem: 'periodOrder' } })
  .refine(({ start, end, planned }) => start || end || planned?.start || planned?.end, {
    params: { problem: 'periodDates' },
  })

/** The programme's own code of a project, and money in euros, where a source gives them. */
export const funding = z.strictObject({
  fund: id,
  priorityAxis: id,
  specificObjective: id,
  /** The project's code in the register of the EU programme: S20319. */
  code: z
    .string()
    .regex(/^[A-Z]\d+$/)
    .optional(),
  /** The whole budget. */
  total: z.number().positive().optional(),
  /** The European Union's part of it. */
  eu: z.number().positive().optional(),
})

export type Period = z.infer<typeof period>
export type Funding = z.infer<typeof funding>
