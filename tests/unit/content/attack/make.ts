/** How Markdown is made in any size. */

/** Nearly all of what a file may have; the front matter takes the rest. */
export const wholeFile = 62_000

/** Nearly all of its lines. */
export const allLines = 990

/** A text of about `size` characters. */
export type Make = (size: number) => string

/** As many lines of a width as fit in the size: what would be one endless line is kept within the limit of a line. */
export function folded(text: string, width = 4000): string {
  return text.match(new RegExp(`[\\s\\S]{1,${width}}`, 'g'))?.join('\n') ?? ''
}

/** The piece again and again. */
export function run(piece: string): Make {
  return (size) => folded(piece.repeat(Math.floor(size / piece.length)))
}

/** Whole lines again and again: as large a share of the lines that a file may have as the size is of the letters. */
export function lines(text: string): Make {
  const height = text.split('\n').length - 1
  return (size) =>
    text.repeat(
      Math.max(1, Math.floor(Math.min(size / text.length, (allLines * size) / wholeFile / height))),
    )
}

/** Something opened again and again, and closed as often. */
export function nest(open: string, close: string, core = 'a'): Make {
  return (size) => {
    const times = Math.floor(size / (open.length + close.length))
    return folded(open.repeat(times) + core + close.repeat(times))
  }
}

/** Numbered pieces up to the size. */
export function counted(piece: (index: number) => string): Make {
  return (size) => {
    const pieces: string[] = []
    for (let length = 0, index = 1; length < size; index++) {
      const next = piece(index)
      pieces.push(next)
      length += next.length
    }
    return pieces.join('').slice(0, size)
  }
}

/** Lines, each more indented than the one before, as far as the size goes. */
export function stairs(step: string, mark: string): Make {
  return (size) => {
    const depth = Math.floor(Math.sqrt((2 * size) / step.length))
    return Array.from({ length: depth }, (_, index) => `${step.repeat(index)}${mark}a`)
      .join('\n')
      .slice(0, size)
  }
}

/** A table whose rows are shorter than its head. */
export function ragged(columns: number): Make {
  return (size) => {
    const head = `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n`
    return head + '|b\n'.repeat(Math.max(1, Math.floor((size - head.length) / 3)))
  }
}
