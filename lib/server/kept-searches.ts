/** Answers to searches, ready to be sent: what a build answers to a query is always the same, so it is made once. */
import { LRUCache } from 'lru-cache'
import type { Render } from '#lib/server/search-line'
import type { Page } from '#lib/server/search-page'

/** The page of a search by its target ('/fi/haku?q=tuki'), at once where it is kept; undefined when nobody could make it. */
export type FindSearch = (target: string, visitor: () => string) => Page | Promise<Page | undefined>

/** Keeps at most so many bytes; the longest unused give way. Readers who ask for the same at once wait for one answer. */
export function keptSearches(render: Render, maxSize: number): FindSearch {
  const kept = new LRUCache<string, Page>({ maxSize, sizeCalculation: sizeOf })
  const making = new Map<string, Promise<Page | undefined>>()
  const make = async (target: string, visitor: string) => {
    const page = await render(target, visitor)
    if (page) kept.set(target, page)
    return page
  }
  return (target, visitor) => {
    const there = kept.get(target)
    if (there) return there
    const promise = making.get(target) ?? make(target, visitor())
    making.set(target, promise)
    return promise.finally(() => making.delete(target))
  }
}

/** With its headers and what keeping it takes. */
function sizeOf({ gzip }: Page): number {
  return gzip.length + 2_000
}
