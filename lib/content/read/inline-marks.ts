/** Marks within a line that are not read: links in two pieces, stars beside spaces, bare addresses, marks of other systems. */
import { marks } from '#lib/content/read/inline-mark-kinds'
import type { Mark } from '#lib/content/read/loose-emphasis'
import { blank, blanked, type Found, type Prose, shortened } from '#lib/content/read/prose'
import type { Values } from '#lib/problems/problems'

/** What is found in each text. A place is told of once, by the first kind that knows it. */
export function inlineMarks(prose: Prose[]): Found[] {
  const hasNotes = prose.some(({ text }) => /[\p{L}\p{N}€%)]\*(?![\p{L}\p{N}*])/u.test(text))
  const wanted = marks.filter(({ isNote }) => !(isNote && hasNotes))
  return prose.flatMap((one) => marksIn(one, wanted))
}

function marksIn({ offset, text, outsideLinks }: Prose, wanted: Mark[]): Found[] {
  const found: Found[] = []
  let rest = text
  for (const mark of wanted) {
    if (mark.needs && !mark.needs.test(rest)) continue
    const searched = mark.outsideLinks ? common(rest, outsideLinks, text) : rest
    for (const match of searched.matchAll(mark.pattern)) {
      found.push({ offset: offset + match.index, id: 'rawMarkup', values: valuesOf(mark, match) })
      rest = blanked(rest, match.index, match[0].length)
    }
  }
  return found
}

function valuesOf({ kind, write }: Mark, match: RegExpExecArray): Values {
  return { kind, found: shortened(match[0]), write: shortened(write?.(match) ?? 'none') }
}

/** What both texts have: they are equally long, and each is the whole one with parts blanked out. */
function common(one: string, other: string, whole: string): string {
  if (one === whole || one === other) return other
  if (other === whole) return one
  return Array.from({ length: one.length }, (_, index) =>
    one[index] === other[index] ? one[index] : blank,
  ).join('')
}
