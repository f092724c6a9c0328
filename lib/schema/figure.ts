/** The strict schema of a figure: its value or range, and how exact it is. */
import * as z from 'zod'
import { id, pair, sourceId } from '#lib/schema/parts'

export const units = [
  'people',
  'jobseekers',
  'employees',
  'euros',
  'percent',
  'months',
  'days',
  'years',
  'count',
] as const

/** What a source says of a figure that is not exact: over 30, under 30, nearly 50 000. */
export const bounds = ['over', 'under', 'nearly'] as const

export const figure = z
  .strictObject({
    id,
    /** The figure, or `min` and `max`, or one of them alone ('at least 20'). */
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** True: 'about' is written before it. */
    about: z.boolean().optional(),
    /** 'over', 'under' or 'nearly' is written before it. Only with `value`, and without `about`. */
    bound: z.enum(bounds).optional(),
    unit: z.enum(units),
    label: pair,
    /** The one of the page's sources that has the figure; needed where the page has several. */
    source: sourceId.optional(),
    /** True: stands in the page's fact box or chart. */
    show: z.boolean().optional(),
  })
  .refine(
    (figure) =>
      (figure.value === undefined) !== (figure.min === undefined && figure.max === undefined),
    {
      params: { problem: 'figureValue' },
    },
  )
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    params: { problem: 'figureOrder' },
  })
  .refine((figure) => !figure.bound || (figure.value !== undefined && !figure.about), {
    params: { problem: 'figureBound' },
  })

export type Figure = z.infer<typeof figure>
