/** The parts of the tree before that a new one keeps. */
import { keyOf } from '#lib/build/keys'
import { keepPart } from '#lib/build/link-part'
import type { Part, PartTable, WrittenPart } from '#lib/build/part'

/** The parts of the tree before that are still the same, by name: in the new tree as links. */
export function keepParts(
  parts: Part[],
  before: PartTable,
  { base, from, to }: { base: string; from: string; to: string },
): Map<string, WrittenPart> {
  const kept = new Map<string, WrittenPart>()
  for (const part of parts) {
    const old = Object.hasOwn(before, part.name) ? before[part.name] : undefined
    const isSame = old && (old.from === part.from || old.key === keyOf(part, base))
    if (isSame && keepPart(part.name, old, from, to))
      kept.set(part.name, { ...old, from: part.from })
  }
  return kept
}
