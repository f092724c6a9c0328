import { expect, test } from 'vitest'
import { inspect } from '#lib/content/read/markdown'
import { plainBlocks } from '#lib/content/read/plain-blocks'

test('blocks are the text of Markdown without its marks', () => {
  const markdown =
    '## Otsikko\n\nTeksti, jossa on [linkki](projects/siepp "Vihje") ja **lihava**\nsana.\n\n- eka\n- *toka*\n\n![Silta](a.jpg)\n\n| A | B |\n|---|---|\n| c | 2 \\* 3 |\n\n`koodi`  \nrivi\n'
  expect(plainBlocks(inspect(markdown).blocks)).toEqual([
    'Otsikko',
    'Teksti, jossa on linkki ja lihava sana.',
    'eka',
    'toka',
    'Silta',
    'A B',
    'c 2 * 3',
    'koodi rivi',
  ])
})
