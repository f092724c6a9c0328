/** Markdown that makes parsers and checks slow, in any size. */
import { overLimits } from '#lib/content/read/limits'
import { blocks } from './block-kinds'
import { inline } from './inline-kinds'
import { allLines, counted, type Make, run, wholeFile } from './make'

/** What the checks of figures, links and pictures have most work with. */
const prose: Record<string, Make> = {
  'numbers without end': run('1 '),
  'different numbers': counted((index) => `${index}${index % 500 === 0 ? '\n' : ' '}`),
  'an endless number': run('1'),
  'thousands without end': run('111 '),
  'ranges without end': run('1–'),
  dates: run('1.3.2021 '),
  'dates of one letter': run('1.3.'),
  months: run('maaliskuussa 2021 '),
  'letters and digits by turns': run('a1'),
  'an endless word': run('a'),
  'labels of languages': run('(suomeksi) '),
  'dead links': counted((index) => `[a](dead${index}) `),
  'unlisted links': counted((index) => `[a](https://a.fi/${index}) `),
  'missing pictures': counted((index) => `![a](a${index}.jpg) `),
  'links to the front page': run('[a](home) '),
}

const all: Record<string, Make> = { ...inline, ...blocks, ...prose }

/** The names of all kinds. */
export const kinds = Object.keys(all)

/** The kind in one piece, as a file that nobody has limited. */
export function endless(kind: string, size: number): string {
  return all[kind]?.(size) ?? ''
}

/** The kind in the largest blocks that the limits let through, again and again up to the size. Only the parser is in its way. */
export function filled(kind: string, size: number): string {
  const make = all[kind] ?? run(kind)
  const lengths = [
    size,
    ...Array.from({ length: 12 }, (_, index) => Math.floor(6000 * 0.7 ** index)),
  ]
  const block = lengths.map(make).find((text) => overLimits(text).length === 0)
  if (block === undefined) return make(size)
  const height = block.split('\n').length + 1
  const times = Math.floor(
    Math.min(size / (block.length + 2), (allLines * size) / wholeFile / height),
  )
  return Array(Math.max(1, times)).fill(block).join('\n\n')
}
