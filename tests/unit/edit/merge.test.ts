/** Two versions of a text that come from one. */
import { expect, test } from 'vitest'
import { isClean, mergeTexts, textOfPieces } from '#lib/edit/store/merge'

const before = 'Yksi.\n\nKaksi.\n\nKolme.\n\nNeljä.\n'

test('changes of different paragraphs fit together', async () => {
  const mine = before.replace('Yksi', 'Eka')
  const theirs = before.replace('Neljä', 'Viimeinen')
  const pieces = await mergeTexts(before, mine, theirs)
  expect(isClean(pieces)).toBe(true)
  expect(textOfPieces(pieces)).toBe('Eka.\n\nKaksi.\n\nKolme.\n\nViimeinen.\n')
})

test('the same change of both is one change', async () => {
  const both = before.replace('Kaksi', 'Toka')
  expect(textOfPieces(await mergeTexts(before, both, both))).toBe(both)
})

test('two changes of one paragraph are a choice, and nothing is lost', async () => {
  const mine = before.replace('Kaksi', 'Minun')
  const theirs = before.replace('Kaksi', 'Sinun')
  const pieces = await mergeTexts(before, mine, theirs)
  expect(pieces).toContainEqual({ mine: 'Minun.\n', before: 'Kaksi.\n', theirs: 'Sinun.\n' })
  expect(textOfPieces(pieces, 'mine')).toBe(mine)
  expect(textOfPieces(pieces, 'theirs')).toBe(theirs)
})

test('a paragraph that one changes and the other removes is a choice', async () => {
  const mine = before.replace('Kaksi.', 'Kaksi ja puoli.')
  const theirs = before.replace('Kaksi.\n\n', '')
  expect(isClean(await mergeTexts(before, mine, theirs))).toBe(false)
})

test('a text with the markers of git in it is text', async () => {
  const odd = '<<<<<<< HEAD\nYksi.\n=======\nKaksi.\n>>>>>>> x\n'
  const mine = odd.replace('Yksi', 'Eka')
  const theirs = odd.replace('Kaksi', 'Toka')
  const pieces = await mergeTexts(odd, mine, theirs)
  expect(textOfPieces(pieces, 'mine')).toContain('<<<<<<< HEAD\nEka.')
})

test('a text without a last line end keeps so', async () => {
  const pieces = await mergeTexts('a\n\nb\n\nc', 'A\n\nb\n\nc', 'a\n\nb\n\nc')
  expect(textOfPieces(pieces)).toBe('A\n\nb\n\nc')
})
