/** Two versions of a text that come from one: what fits together is put together, the rest is told piece by piece, never as markers in a text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GitError, gitBytes } from '#lib/edit/store/git'

/** Text that both agree on, or a place where somebody has to choose. */
export type Piece = { text: string } | { mine: string; before: string; theirs: string }

const size = 31
const fences = { mine: '<', before: '|', theirs: '=', end: '>' }

/** Merges by lines, which are whole paragraphs in our texts. */
export async function mergeTexts(before: string, mine: string, theirs: string): Promise<Piece[]> {
  if (mine === theirs || theirs === before) return [{ text: mine }]
  if (mine === before) return [{ text: theirs }]
  const folder = mkdtempSync(path.join(tmpdir(), 'merge-'))
  try {
    const names = { mine, before, theirs }
    for (const [name, text] of Object.entries(names)) writeFileSync(path.join(folder, name), text)
    return piecesIn(await mergeFile(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function isClean(pieces: Piece[]): boolean {
  return pieces.every((piece) => 'text' in piece)
}

/** The text where nothing is open; what is open is taken from the side that is named. */
export function textOfPieces(pieces: Piece[], side: 'mine' | 'theirs' = 'mine'): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : piece[side])).join('')
}

/** The exit code is the number of places that are open. */
async function mergeFile(folder: string): Promise<string> {
  const args = ['merge-file', '-p', '--diff3', `--marker-size=${size}`, 'mine', 'before', 'theirs']
  try {
    return (await gitBytes(folder, args)).toString()
  } catch (error) {
    if (error instanceof GitError && error.code > 0 && error.code < 128) return error.output
    throw error
  }
}

/** The markers are longer than any that a writer could write: a line of a text has no such one. */
function piecesIn(merged: string): Piece[] {
  const pieces: Piece[] = []
  let [open, at]: [{ mine: string; before: string; theirs: string } | undefined, string] = [
    undefined,
    'text',
  ]
  for (const line of merged.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const fence = Object.entries(fences).find(([, mark]) => line.startsWith(mark.repeat(size)))?.[0]
    if (fence === 'mine') open = { mine: '', before: '', theirs: '' }
    if (fence === 'end' && open) {
      pieces.push(open)
      open = undefined
    }
    if (fence) at = fence
    else if (open && (at === 'mine' || at === 'before' || at === 'theirs')) open[at] += line
    else addText(pieces, line)
  }
  return pieces
}

function addText(pieces: Piece[], line: string): void {
  const last = pieces.at(-1)
  if (last && 'text' in last) last.text += line
  else pieces.push({ text: line })
}
