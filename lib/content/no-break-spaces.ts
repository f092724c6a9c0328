/** Chain step: a number does not part from its thousands, its unit or its month at the end of a line. */
import type { Root } from 'hast'
import { visitParents } from 'unist-util-visit-parents'

const noBreak = '\u00a0'

/** A space between two groups of a number: 49 500. */
const thousands = /(?<=\d) (?=\d{3}(?!\d))/g

/** A space between a number and the word that belongs to it: 12 kuukautta, 1 mars 2021, 50–70 procent. */
const unit =
  /(?<=\d) (?=%|€|miljoon|miljon|euro|prosent|procent|kuukau|månad|päiv|dag|vuo|år|työn|kund|asiak|hen|anst|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?<=(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)\p{L}*) (?=\d{4})/gu

/** The same text with no-break spaces. */
export function withNoBreakSpaces(text: string): string {
  return text.replace(thousands, noBreak).replace(unit, noBreak)
}

export function noBreakSpaces() {
  return (tree: Root): void => {
    visitParents(tree, 'text', (node) => {
      if (node.type === 'text') node.value = withNoBreakSpaces(node.value)
    })
  }
}
