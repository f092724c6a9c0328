/** The passage of a page that shows best why it was found, with the words of the query marked. */
import type { Marker } from '#lib/search/marker'
import type { Block } from '#lib/search/read-body'

/** A piece of a passage; `marked` where it is a word of the query. */
export type PassagePiece = { text: string; marked: boolean }

/** Longest passage in characters. */
const maxLength = 240
/** So much at most stands before the first marked word. */
const lead = 80

type Mark = { start: number; end: number; word: number }

/** The best passage among the blocks of a body, in pieces. Empty when no word of the query stands there. */
export function passageOf(blocks: Block[], marker: Marker): PassagePiece[] {
  let best: Block | undefined
  let most = 0
  for (const block of blocks) {
    const worth = worthOf(block, marker)
    if (worth > most) [best, most] = [block, worth]
  }
  if (!best) return []
  const { text } = best
  const marks = marksIn(best, marker)
  const start = bestStart(text, marks)
  return piecesOf(text, start, endOf(text, start), marks)
}

/** A block with more of the query's words is better; of equal ones, that which says more than a heading. */
function worthOf({ text, tokens }: Block, marker: Marker): number {
  const places = new Set<number>()
  let count = 0
  for (const { words } of tokens)
    for (const word of words) {
      const place = marker(word)
      if (place < 0) continue
      places.add(place)
      count += 1
    }
  return count === 0
    ? 0
    : places.size * 10 + Math.min(count, 10) / 10 + Math.min(text.length, maxLength) / maxLength
}

function marksIn({ tokens }: Block, marker: Marker): Mark[] {
  return tokens.flatMap(({ start, end, words }) => {
    const word = words.map(marker).find((place) => place >= 0)
    return word === undefined ? [] : [{ start, end, word }]
  })
}

/** Where the stretch with most different words of the query begins. */
function bestStart(text: string, marks: Mark[]): number {
  const starts = [...new Set(marks.slice(0, 50).map((mark) => startBefore(text, mark.start)))]
  const different = (start: number) =>
    new Set(
      marks
        .filter((mark) => mark.start >= start && mark.end <= start + maxLength)
        .map((mark) => mark.word),
    ).size
  return starts.reduce(
    (best, start) => (different(start) > different(best) ? start : best),
    starts[0] ?? 0,
  )
}

/** The beginning of the sentence, or of a word a little before. */
function startBefore(text: string, place: number): number {
  if (text.length <= maxLength) return 0
  const sentence = Math.max(...['. ', '? ', ': '].map((end) => text.lastIndexOf(end, place)))
  const start = sentence < 0 ? 0 : sentence + 2
  return place - start <= lead ? start : text.indexOf(' ', place - lead) + 1
}

function endOf(text: string, start: number): number {
  if (text.length - start <= maxLength) return text.length
  const end = text.lastIndexOf(' ', start + maxLength)
  return end > start ? end : start + maxLength
}

function piecesOf(text: string, start: number, end: number, marks: Mark[]): PassagePiece[] {
  const pieces: PassagePiece[] = start > 0 ? [{ text: '… ', marked: false }] : []
  let at = start
  for (const mark of marks.filter((mark) => mark.start >= start && mark.end <= end)) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), marked: false })
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true })
    at = mark.end
  }
  const rest = text.slice(at, end) + (end < text.length ? ' …' : '')
  return rest === '' ? pieces : [...pieces, { text: rest, marked: false }]
}
