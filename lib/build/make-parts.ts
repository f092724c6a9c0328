/** Makes and writes all parts that are not kept: first what Next renders, then pages like those, then the files. */
import { inTurns } from '#lib/build/in-turns'
import { makePart } from '#lib/build/make-part'
import type { Part, WrittenPart } from '#lib/build/part'
import { growRenderers, type Renderer, type Renderers } from '#lib/build/renderers'
import type { Writing } from '#lib/build/write-part'
import { closeWriters, openWriters, writeWith } from '#lib/build/writers'
import { groupBy } from '#lib/group-by'

/** The processes that render: started when the first page needs them, ended when no page does. */
export interface Rendering {
  renderers: (renderer: Renderer) => Renderers
  endRendering: () => void
}

/** Parts that are made at a time: the renderers are never without a page to go on with. */
const width = 12

/** From so many pages that are like each other on, to start a process of React is worth it. */
const pagesWorthReact = 40

/** What was written of each part, by its name. Throws a BuildError. */
export async function makeParts(
  parts: Part[],
  base: string,
  how: Writing,
  { renderers, endRendering }: Rendering,
): Promise<Map<string, WrittenPart>> {
  const views = parts.filter(isRendered)
  const files = parts.filter((part) => !isRendered(part))
  const likeOthers = partsLikeOthers(views)
  const writers = openWriters(how, parts.length)
  const make = async (part: Part): Promise<[string, WrittenPart]> => {
    const renderer = likeOthers.has(part) ? 'react' : 'next'
    const { key, made } = await makePart(part, base, () => renderers(renderer))
    return [part.name, { from: part.from, key, ...(await writeWith(writers, made)) }]
  }
  const render = async (renderer: Renderer, pages: Part[]) => {
    if (pages.length > 0) growRenderers(renderers(renderer), pages.length)
    const written = await inTurns(pages, make, width)
    // What they hold in memory is free while other parts are made.
    endRendering()
    return written
  }
  try {
    const pages = await render(
      'next',
      views.filter((part) => !likeOthers.has(part)),
    )
    const others = await render('react', [...likeOthers])
    return new Map([...pages, ...others, ...(await inTurns(files, make, width))])
  } finally {
    await closeWriters(writers)
  }
}

/** Pages that are made like another one, which Next renders before: where there are many of a name, all but the first. */
function partsLikeOthers(views: Part[]): Set<Part> {
  const byName = groupBy(views, ({ source }) => ('view' in source ? source.like : undefined))
  const many = [...byName].filter(
    ([name, parts]) => name !== undefined && parts.length >= pagesWorthReact,
  )
  return new Set(many.flatMap(([, parts]) => parts.slice(1)))
}

/** True for pages. */
export function isRendered({ source }: Part): boolean {
  return 'view' in source
}
