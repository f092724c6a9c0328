/** Facts and sources as their schemas know them. */
import { type Kept, once } from '#lib/edit/follow/kept'
import { dataOf } from '#lib/edit/yaml/nodes'
import { type Facts, factsSchema, type Source, sourcesSchema } from '#lib/schema/page'

const kept: { facts: Kept<Facts | undefined>; sources: Kept<Source[]> } = {
  facts: new Map(),
  sources: new Map(),
}

/** The facts of a page; undefined where the file has mistakes of its own. */
export function readFacts(text: string): Facts | undefined {
  return once(kept.facts, text, () => factsSchema.safeParse(safeData(text)).data)
}

/** The list of sources; empty where it has mistakes of its own. */
export function readSources(text: string): Source[] {
  return once(kept.sources, text, () => sourcesSchema.safeParse(safeData(text)).data ?? [])
}

function safeData(text: string): unknown {
  try {
    return dataOf(text)
  } catch {
    // The check tells what is wrong with the file.
    return undefined
  }
}
