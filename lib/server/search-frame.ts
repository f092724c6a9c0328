/** The page of a search without what its query says: read once, and filled for every answer. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '#lib/locales'
import { type Headers, pageHeaders } from '#lib/tree/headers'
import { frameFile } from '#lib/tree/manifest'
import { escapedText, stripPage, stripPiece } from '#lib/tree/strip'
import { queryHole } from '#lib/views/search-page'

/** What is set into the holes of a frame. */
export interface Filling {
  title: string
  /** The query as it stands in an address. */
  query: string
  /** HTML as React writes it. */
  main: string
}

export interface SearchFrame {
  /** The pieces of the page between its holes, in their order. */
  pieces: string[]
  holes: (keyof Filling)[]
  /** Those of every page in it; their validator is of the frame alone. */
  headers: Headers
}

/** The page that answers a search for nothing, and the frame of all others, as the build left them in a folder. */
export function readFrames(
  folder: string,
  locale: Locale,
): { empty: SearchFrame; query: SearchFrame } {
  const read = (of: 'empty' | 'query') =>
    readFileSync(path.join(folder, frameFile(locale, of)), 'utf8')
  const empty = read('empty')
  return {
    empty: { pieces: [empty], holes: [], headers: headersOf(empty) },
    query: frameOf(read('query')),
  }
}

/** Its title and its main part are holes too. */
export function frameOf(html: string): SearchFrame {
  const cut = new RegExp(
    `(?<=<title>).*?(?=</title>)|(?<=<main [^>]*>).*(?=</main>)|${queryHole}`,
    'gs',
  )
  const holes = Array.from(html.matchAll(cut), ({ 0: text, index }): keyof Filling => {
    if (text === queryHole) return 'query'
    return html.startsWith('</title>', index + text.length) ? 'title' : 'main'
  })
  return { pieces: html.split(cut), holes, headers: headersOf(html) }
}

/** The whole page, as stripping one from Next would give it. */
export function filled({ pieces, holes }: SearchFrame, { title, query, main }: Filling): string {
  const fillings: Filling = { title: escapedText(title), query, main: stripPiece(main) }
  return pieces.map((piece, at) => piece + fillingOf(fillings, holes[at])).join('')
}

function fillingOf(fillings: Filling, hole: keyof Filling | undefined): string {
  return hole === undefined ? '' : fillings[hole]
}

function headersOf(html: string): Headers {
  return pageHeaders(Buffer.from(html), stripPage(html).styles)
}
