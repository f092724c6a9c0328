/** Makes and writes all parts that are not kept: first what Next renders, then the files. */
import { inTurns } from '#lib/build/in-turns'
import { makePart } from '#lib/build/make-part'
import type { Part, WrittenPart } from '#lib/build/part'
import { growRenderers, type Renderers } from '#lib/build/renderers'
import type { Writing } from '#lib/build/write-part'
import { closeWriters, openWriters, writeWith } from '#lib/build/writers'

/** The processes that render: started when the first page needs them, ended when no page does. */
export interface Rendering {
  renderers: () => Renderers
  endRendering: () => void
}

/** Parts that are made at a time: the renderers are never without a page to go on with. */
const width = 12

/** What was written of each part, by its name. Throws a BuildError. */
export async function makeParts(
  parts: Part[],
  base: string,
  how: Writing,
  { renderers, endRendering }: Rendering,
): Promise<Map<string, WrittenPart>> {
  const views = parts.filter(isRendered)
  const files = parts.filter((part) => !isRendered(part))
  const writers = openWriters(how, parts.length)
  const make = async (part: Part): Promise<[string, WrittenPart]> => {
    const { key, made } = await makePart(part, base, renderers)
    return [part.name, { from: part.from, key, ...(await writeWith(writers, made)) }]
  }
  if (views.length > 0) growRenderers(renderers(), views.length)
  try {
    const pages = await inTurns(views, make, width)
    // What they hold in memory is free while the files are made.
    endRendering()
    return new Map([...pages, ...(await inTurns(files, make, width))])
  } finally {
    await closeWriters(writers)
  }
}

/** True for what Next renders. */
export function isRendered({ source }: Part): boolean {
  return 'view' in source
}
