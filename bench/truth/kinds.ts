/** Every kind of change, in the order of the table. */
import { randomFrom, sample } from '../../tests/support/random.ts'
import { blockKinds } from './kinds/blocks.ts'
import { figureKinds } from './kinds/figures.ts'
import { markKinds } from './kinds/marks.ts'
import { meaningKinds } from './kinds/meaning.ts'
import { nameKinds } from './kinds/names.ts'
import { sentenceKinds } from './kinds/sentences.ts'
import { swapKinds } from './kinds/swaps.ts'
import type { Kind, Mutation, Source } from './mutation.ts'
import { mutated } from './mutation.ts'
import { spansOf } from './spans.ts'

/** As many changes of a kind as are tried, where there are so many. */
const wanted = 60

export const kinds: Kind[] = [
  ...figureKinds,
  ...blockKinds,
  ...markKinds,
  ...sentenceKinds,
  ...swapKinds,
  ...nameKinds,
  ...meaningKinds,
].sort((a, b) => a.group - b.group)

/** A change, and whether it is of the copy with pairs of sentences. */
export type Chosen = { mutation: Mutation; inPairs: boolean }

/** The changes of a kind that are tried: those of the content first, then of the pairs. `places` is how many the content has. */
export function chosenOf(
  kind: Kind,
  content: Source['content'],
  pairs: Source['content'],
  pairSpans: Source['spans'],
): { chosen: Chosen[]; places: number } {
  const random = randomFrom(kind.name)
  const found = (source: Omit<Source, 'random'>) =>
    kind
      .find({ ...source, random })
      .filter((one) => isChange(one, source.content.get(one.file) ?? ''))
  const own = kind.place === 'pairs' ? [] : found({ content, spans: spansOf(content) })
  const chosen = sample(random, own, wanted).map((mutation) => ({ mutation, inPairs: false }))
  const more = kind.place === 'content' ? [] : found({ content: pairs, spans: pairSpans })
  const rest = sample(random, more, wanted - chosen.length)
  return {
    chosen: [...chosen, ...rest.map((mutation) => ({ mutation, inPairs: true }))],
    places: own.length,
  }
}

function isChange(mutation: Mutation, text: string): boolean {
  return mutated(text, mutation) !== text
}
