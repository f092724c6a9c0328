/** What pages say of themselves in menus, lists and data: all but their texts. */
import { createHash } from 'node:crypto'
import type { Page, Site } from '#lib/content/pages'

/** Hash of the outlines of all pages and of what they share. Which moment they are made for, the next change tells: until then they stay the same. */
export function hashOfOutlines(
  { pages, gone, contacts, links, sources, funding, phrases }: Site,
  nextChange: Date | undefined,
): string {
  const hash = createHash('sha256').update(
    JSON.stringify([contacts, links, sources, funding, phrases, nextChange ?? null]),
  )
  for (const page of [...pages, ...gone]) hash.update(JSON.stringify(outlineOf(page)))
  return hash.digest('hex')
}

const texts = ['headings', 'html', 'markdown', 'textHash']

/** Only the fields that are there as data: what is made when it is read is left alone. */
function outlineOf(page: Page): object {
  const fields = Object.entries(Object.getOwnPropertyDescriptors(page)).filter(
    ([name, { get }]) => !get && !texts.includes(name),
  )
  const outline = Object.fromEntries(fields.map(([name, { value }]) => [name, value]))
  return {
    ...outline,
    pressYear: page.pressYear && {
      ...page.pressYear,
      releases: page.pressYear.releases.map(({ key }) => key),
    },
  }
}
