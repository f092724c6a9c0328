/** What stands around a place of a text, as it is read. */
export interface Context {
  before: string
  found: string
  after: string
}

/** As much of the words around as tells what is meant. */
const around = 60

/** The rest of the line on both sides, shortened. */
export function contextOf(text: string, at: number, end: number): Context {
  const before = text.slice(0, at)
  return {
    before: tail(unmarked(before.slice(before.lastIndexOf('\n') + 1))),
    found: text.slice(at, end),
    after: head(unmarked(text.slice(end).split('\n')[0] ?? '')),
  }
}

/** The whole line of a place. */
export function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return text.slice(start).split('\n')[0] ?? ''
}

/** Without marks and addresses, as it is read. */
function unmarked(text: string): string {
  return text.replace(/\]\([^()\s]*\)/g, '').replace(/[[*`\\]|^#+ /g, '')
}

function tail(text: string): string {
  return text.length > around ? `…${text.slice(-around).replace(/^\S*\s/, '')}` : text
}

function head(text: string): string {
  return text.length > around ? `${text.slice(0, around).replace(/\s\S*$/, '')}…` : text
}
