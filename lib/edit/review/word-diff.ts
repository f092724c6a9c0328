/** What has changed in a text, paragraph by paragraph and word by word. */

export interface Part {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** A paragraph that has changed, in parts. */
export type Changed = Part[]

/** The paragraphs (lines) that differ. */
export function changedParagraphs(before: string, after: string): Changed[] {
  const lines = alike(linesOf(before), linesOf(after))
  return hunks(lines).map(({ gone, added }) =>
    joined(alike(wordsOf(gone.join('\n')), wordsOf(added.join('\n')))),
  )
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Words with the space after them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? []
}

/** Runs of what is gone and what is new between what is the same. */
function hunks(parts: Part[]): { gone: string[]; added: string[] }[] {
  const found: { gone: string[]; added: string[] }[] = []
  let open: { gone: string[]; added: string[] } | undefined
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      open = undefined
      continue
    }
    if (!open) {
      open = { gone: [], added: [] }
      found.push(open)
    }
    open[kind === 'gone' ? 'gone' : 'added'].push(text)
  }
  return found
}

/** Parts of one kind that follow one another are one. */
function joined(parts: Part[]): Part[] {
  return parts.reduce<Part[]>((all, { kind, text }) => {
    const last = all.at(-1)
    if (last?.kind === kind) last.text += text
    else all.push({ kind, text })
    return all
  }, [])
}

/** The longest run of pieces that both have in the same order, with what is gone and what is new between them. */
function alike(old: string[], now: string[]): Part[] {
  const head = countSame(old, now)
  const [oldRest, nowRest] = [old.slice(head), now.slice(head)]
  const tail = countSame(oldRest.toReversed(), nowRest.toReversed())
  const same = (text: string): Part => ({ kind: 'same', text })
  return [
    ...now.slice(0, head).map(same),
    ...middle(oldRest.slice(0, oldRest.length - tail), nowRest.slice(0, nowRest.length - tail)),
    ...now.slice(now.length - tail).map(same),
  ]
}

function countSame(a: string[], b: string[]): number {
  const differs = a.findIndex((piece, index) => piece.trim() !== b[index]?.trim())
  return differs < 0 ? Math.min(a.length, b.length) : differs
}

/** More than so many comparisons cost more than they show: all of it is then gone and new. */
const most = 4_000_000

function middle(old: string[], now: string[]): Part[] {
  const gone = (text: string): Part => ({ kind: 'gone', text })
  const added = (text: string): Part => ({ kind: 'new', text })
  if (old.length * now.length > most) return [...old.map(gone), ...now.map(added)]
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (a: number, b: number) => lengths[a * width + b] ?? 0
  const isSame = (a: number, b: number) => old[a]?.trim() === now[b]?.trim()
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      lengths[a * width + b] = isSame(a, b)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1))
  const parts: Part[] = []
  let [a, b] = [0, 0]
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && isSame(a, b)) {
      parts.push({ kind: 'same', text: now[b++] ?? '' })
      a++
    } else if (a < old.length && (b >= now.length || at(a + 1, b) >= at(a, b + 1)))
      parts.push(gone(old[a++] ?? ''))
    else parts.push(added(now[b++] ?? ''))
  }
  return parts
}
