/** The body of a page as sections: programs that look for the text of a page (reader views) keep what stands beside several of them. */
import { type DefaultTreeAdapterTypes, parseFragment, serializeOuter } from 'parse5'
import { markDates } from '#lib/views/mark-dates'

type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** Safe HTML cut before each heading of the second level that stands in nothing else, its dates in words marked. */
export function sectionsOf(body: string): string[] {
  const fragment = parseFragment(body)
  markDates(fragment)
  const sections: string[] = []
  for (const node of fragment.childNodes) {
    const written = writtenOf(node)
    const last = sections.length - 1
    if (last < 0 || node.nodeName === 'h2') sections.push(written)
    else sections[last] += written
  }
  return sections.filter((section) => section.trim() !== '')
}

function writtenOf(node: ChildNode): string {
  return 'value' in node ? node.value : 'tagName' in node ? serializeOuter(node) : ''
}
