/** Which pages have a term, and what it is worth there: lists side by side in typed arrays, which take a tenth of the memory of maps. */

export type Postings = {
  /** From a term to its place; a list starts at `starts[place]` and ends where the next one starts. */
  ids: Map<string, number>
  starts: Uint32Array
  pages: Uint32Array
  weights: Float32Array
}

/** The terms of one page, each once, with their weights. */
export type Row = { ids: Uint32Array; weights: Float32Array }

/** The lists of all terms: `ids` has their places in order, `rows` the terms of each page. */
export function postingsOf(ids: Map<string, number>, rows: Row[]): Postings {
  const starts = new Uint32Array(ids.size + 1)
  for (const row of rows) for (const id of row.ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0)
  const next = starts.slice()
  const pages = new Uint32Array(starts.at(-1) ?? 0)
  const weights = new Float32Array(pages.length)
  for (const [page, row] of rows.entries())
    for (let place = 0; place < row.ids.length; place++) {
      const id = row.ids[place] ?? 0
      const at = next[id] ?? 0
      pages[at] = page
      weights[at] = row.weights[place] ?? 0
      next[id] = at + 1
    }
  return { ids, starts, pages, weights }
}

/** Calls back for every page that has the term, in the order of the pages. */
export function eachPage(
  { ids, starts, pages, weights }: Postings,
  term: string,
  take: (page: number, weight: number) => void,
): void {
  const id = ids.get(term)
  if (id === undefined) return
  const end = starts[id + 1] ?? 0
  for (let at = starts[id] ?? 0; at < end; at++) take(pages[at] ?? 0, weights[at] ?? 0)
}

/** In how many pages a term stands. */
export function countOf({ ids, starts }: Postings, term: string): number {
  const id = ids.get(term)
  return id === undefined ? 0 : (starts[id + 1] ?? 0) - (starts[id] ?? 0)
}
