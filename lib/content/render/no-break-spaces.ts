/** Chain step: a number does not part from its thousands, its unit or its month at the end of a line. */
import type { Nodes, Root } from 'hast'
import { walk } from '#lib/content/read/walk'
import { months } from '#lib/text/quantity/month-names'

const noBreak = '\u00a0'

/** A space between two groups of a number: 49 500. */
const thousands = /(?<=\d) (?=\d{3}(?!\d))/g

const monthNames = `${months.sv.join('|')}|(?:${months.fi.join('|')})kuu`
const units = `%|€|miljoon|miljon|euro|prosent|procent|kuukau|månad|päiv|dag|vuo|år|työn|kund|asiak|hen|anst|${monthNames}`

/** A space between a number and the word that belongs to it: 12 kuukautta, 50–70 procent, 1 mars. */
const beforeWord = new RegExp(`(?<=\\d) (?=${units})`, 'g')

/** A space between a month and its year: maaliskuussa 2021. The space is looked for first: to look back from every letter of a long word takes seconds. */
const beforeYear = new RegExp(` (?=\\d{4})(?<=(?<!\\p{L})(?:${monthNames})\\p{L}* )`, 'gu')

/** The same text with no-break spaces. */
export function withNoBreakSpaces(text: string): string {
  return text.replace(thousands, noBreak).replace(beforeWord, noBreak).replace(beforeYear, noBreak)
}

export function noBreakSpaces() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type === 'text') node.value = withNoBreakSpaces(node.value)
      return undefined
    })
  }
}
