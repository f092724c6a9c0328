/** A body as its numbers are read: without marks and addresses, with the way back to the places of the file. */
export interface Reading {
  text: string
  /** The range of the body that a range of the text is. */
  rangeOf: (at: number, end: number) => [number, number]
}

/** Addresses of links, marks of emphasis and code, and backslashes before signs. */
const unread = /(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)|<https?:[^>\s]*>|[*`]+|\\(?=[!-/:-@[-`{-~])/g

export function readingOf(body: string): Reading {
  const places: number[] = []
  let text = ''
  const take = (from: number, to: number) => {
    for (let at = from; at < to; at++) places.push(at)
    text += body.slice(from, to)
  }
  let end = 0
  for (const match of body.matchAll(unread)) {
    take(end, match.index)
    // An address stands for something between the words before and after it.
    if (/^[(<]/.test(match[0])) {
      places.push(match.index)
      text += '\ue000'
    }
    end = match.index + match[0].length
  }
  take(end, body.length)
  return {
    text,
    rangeOf: (at, to) => [places[at] ?? body.length, (places[to - 1] ?? body.length - 1) + 1],
  }
}

/** What is written in place of a part of a body: a full stop after a number keeps its backslash. Undefined where marks stand within. */
export function inMarkdown(old: string, text: string, replace: string): string | undefined {
  if (old === text) return replace
  return old.replaceAll('\\', '') === text ? replace.replace(/^(\d+)\./, '$1\\.') : undefined
}
