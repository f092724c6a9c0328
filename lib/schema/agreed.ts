/** agreed.yaml: what somebody has confirmed to say the same in both languages. Written by `npm run content:agree`, never by hand. */
import * as z from 'zod'
import { day } from '#lib/schema/parts'

export const agreedSchema = z.strictObject({
  /** The language that is knowingly late, since when, and by when it is promised. */
  behind: z.strictObject({ language: z.enum(['fi', 'sv']), since: day, due: day }).optional(),
  /** For each pair of blocks the hashes of the Finnish and of the Swedish words. */
  blocks: z.array(z.string().regex(/^[0-9a-f]{12} [0-9a-f]{12}$/)),
})

export type Behind = NonNullable<z.infer<typeof agreedSchema>['behind']>
