/** A change in a list. */
import type { Change } from '#lib/edit/store/changes'

export interface ChangeLine {
  id: string
  title: string
  author: string
  href: string
}

export function changeLine({ id, title, author }: Change): ChangeLine {
  return { id, title, author: author.name, href: `/changes/${id}` }
}
