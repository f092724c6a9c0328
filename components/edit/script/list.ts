/** A list, or nothing: an empty list says nothing to anybody. */
export function listOf(items: HTMLElement[]): HTMLElement[] {
  const list = document.createElement('ul')
  list.append(...items)
  return items.length > 0 ? [list] : []
}
