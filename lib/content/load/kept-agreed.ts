/** What was confirmed of a page, as it is kept: who is late is asked at every load, the blocks only when they are compared. */
import { type Bytes, type Source, textAt } from '#lib/content/load/unpacked-text'
import type { Agreed } from '#lib/content/read/folder'
import type { Place } from '#lib/problems/problems'
import type { Behind } from '#lib/schema/agreed'

export type KeptAgreed = Omit<Agreed, 'blocks'>

/** The place of the blocks among the texts of a page. */
const blocksPlace = 1

export function keptAgreed(agreed: Agreed | undefined): KeptAgreed | undefined {
  if (!agreed) return undefined
  const { blocks: _, ...kept } = agreed
  return kept
}

/** The blocks as one of the texts of a page. */
export function blocksText(agreed: Agreed | undefined): string {
  return JSON.stringify(agreed?.blocks ?? [])
}

export function unpackedAgreed(
  kept: KeptAgreed | undefined,
  bytes: Bytes,
  sizes: number[],
): Agreed | undefined {
  return kept && new UnpackedAgreed(kept, { bytes, sizes, first: 0 })
}

/** A class, as an object with getters of its own costs ten times as much to make. */
class UnpackedAgreed implements Agreed {
  readonly behind?: Behind
  readonly dueAt: Place

  constructor(
    { behind, dueAt }: KeptAgreed,
    readonly source: Source,
  ) {
    if (behind) this.behind = behind
    this.dueAt = dueAt
  }

  get blocks(): string[] {
    return JSON.parse(textAt(this.source, blocksPlace))
  }
}
