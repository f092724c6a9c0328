/** Makes and writes all parts that are not kept. */
import { inTurns } from '#lib/build/in-turns'
import { beginPart } from '#lib/build/make-part'
import type { Part, WrittenPart } from '#lib/build/part'
import type { Shells } from '#lib/build/shells'
import type { Writing } from '#lib/build/write-part'
import { growWriters, type Writers, writeWith } from '#lib/build/writers'

/** What parts are made with. */
export interface Making {
  base: string
  how: Writing
  shells: Shells
  writers: Writers
  /** Keeps a part of the tree before, where that has it by this key. */
  keep: (part: Part, key: string) => WrittenPart | undefined
}

/** What is in the tree now, by the names of the parts. */
interface Made {
  written: Map<string, WrittenPart>
  /** Pages that were rendered. */
  rendered: number
  /** Parts that turned out to be what they were. */
  kept: number
}

/** Parts that are made at a time: the writers are never without one to go on with. */
const width = 16

/** Throws a BuildError. */
export async function makeParts(
  parts: Part[],
  { base, how, shells, writers, keep }: Making,
): Promise<Made> {
  const made: Made = { written: new Map(), rendered: 0, kept: 0 }
  const make = async (part: Part) => {
    const { key, finish } = beginPart(part, base, shells)
    const old = keep(part, key)
    const written = old ?? {
      from: part.from,
      key,
      ...(await writeWith(writers, await finish(), how)),
    }
    made.written.set(part.name, written)
    if (old) made.kept += 1
    else if (isRendered(part)) made.rendered += 1
  }
  growWriters(writers, parts.filter(isRendered).length)
  await inTurns(parts, make, width)
  return made
}

/** True for pages. */
function isRendered({ source }: Part): boolean {
  return 'view' in source
}
