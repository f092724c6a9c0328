import { expect, test } from 'vitest'
import { blocksOf } from '#lib/content/read/blocks'
import { parseMarkdown } from '#lib/content/read/markdown'

const blocks = (markdown: string) => blocksOf(parseMarkdown(markdown))
const shapes = (markdown: string) => blocks(markdown).map(({ shape }) => shape)

test('headings, paragraphs, items, rows, quotations, code and rules are blocks', () => {
  const body = `## Otsikko

Kappale.

3. Yksi
4. Kaksi

   Vielä.

| a | b |
|---|---|
| 1 | 2 |

> Lainaus

---

\`\`\`
koodi
\`\`\`
`
  expect(shapes(body)).toEqual([
    '##',
    'paragraph',
    'list 3. × 2 item 1 paragraph',
    'list 3. × 2 item 2 paragraph',
    'list 3. × 2 item 2 paragraph',
    'table × 2 row 1 row of 2',
    'table × 2 row 2 row of 2',
    'quotation paragraph',
    'rule',
    'code',
  ])
})

test('a block knows all that is said in it, with its place', () => {
  const [block] = blocks('Lue **tärkeää** `x 5` ![kuva](a.jpg "nimi") [sivu](home "otsikko 2").\n')
  expect(block?.words.map(({ from, text, column }) => [from, text, column])).toEqual([
    ['text', 'Lue ', 1],
    ['text', 'tärkeää', 7],
    ['text', ' ', 16],
    ['code', 'x 5', 17],
    ['text', ' ', 22],
    ['alt', 'kuva', 23],
    ['title', 'nimi', 23],
    ['text', ' ', 44],
    ['title', 'otsikko 2', 45],
    ['text', 'sivu', 46],
    ['text', '.', 69],
  ])
  expect(block?.links.map(({ url }) => url)).toEqual(['home'])
  expect(block?.images.map(({ url }) => url)).toEqual(['a.jpg'])
  expect(block?.emphasis.map(({ mark, text }) => [mark, text])).toEqual([['strong', 'tärkeää']])
})

test('a row of a table says what its cells say', () => {
  expect(blocks('| a 1 | *b* |\n|---|---|\n')[0]?.cells).toEqual(['a 1', 'b'])
})
