/** The parts of the tree before that a new one keeps. */
import { damageOfPart } from '#lib/build/damage'
import { keepPart } from '#lib/build/link-part'
import type { Part, PartTable, WrittenPart } from '#lib/build/part'
import { clearTree } from '#lib/build/spare-tree'
import { makeFolders } from '#lib/build/write-part'

/** The tree before, and the new one. */
interface Trees {
  from: string
  before: PartTable
  to: string
}

/** The new tree may be a spare one, with parts of its own. */
interface TreesWithSpare extends Trees {
  spare: PartTable
}

/** The parts that are made from the same as in the tree before. */
export function sameParts(parts: Part[], before: PartTable): Part[] {
  return parts.filter((part) => ownOf(before, part.name)?.from === part.from)
}

/** Makes the folders of all parts, and keeps those that are the same: as links, where the spare tree does not have them already. Of the spare tree nothing else is left. Gives what is kept, by name. */
export function keepParts(
  parts: Part[],
  same: Part[],
  { from, before, to, spare }: TreesWithSpare,
): Map<string, WrittenPart> {
  const there = new Set(
    same.map(({ name }) => name).filter((name) => isThere(name, before, { spare, to })),
  )
  clearTree(
    to,
    [...there].flatMap((name) => filesOf(name, before)),
  )
  makeFolders(
    to,
    parts.map(({ name }) => name).filter((name) => !there.has(name)),
  )
  const kept = new Map<string, WrittenPart>()
  for (const part of same) {
    const old = ownOf(before, part.name)
    if (old && (there.has(part.name) || keepPart(part.name, old, from, to)))
      kept.set(part.name, { ...old, from: part.from })
  }
  return kept
}

/** Keeps a part that turned out to be what it was, though what it is made from is not. Undefined where it has to be made. */
export function keepEqual(
  { name, from: source }: Part,
  key: string,
  { from, before, to }: Trees,
): WrittenPart | undefined {
  const old = ownOf(before, name)
  return old?.key === key && keepPart(name, old, from, to) ? { ...old, from: source } : undefined
}

/** True where the spare tree has the very part, whole. */
function isThere(
  name: string,
  before: PartTable,
  { spare, to }: Pick<TreesWithSpare, 'spare' | 'to'>,
): boolean {
  const [old, own] = [ownOf(before, name), ownOf(spare, name)]
  return (
    old?.sum === own?.sum &&
    old?.key === own?.key &&
    own !== undefined &&
    !damageOfPart(to, name, own)
  )
}

function filesOf(name: string, before: PartTable): string[] {
  return ['', ...(ownOf(before, name)?.suffixes ?? [])].map((suffix) => name + suffix)
}

function ownOf(table: PartTable, name: string): WrittenPart | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
