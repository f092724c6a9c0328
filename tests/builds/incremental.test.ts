/** After any edit the tree that kept what it could is, to the byte, the tree that is made from nothing. `npm run test:incremental` tries more. */
import { test } from 'vitest'
import { tryEdits } from '#tests/builds/try-edits'

test('20 random edits: what is kept is what would be made', { timeout: 2_400_000 }, () =>
  tryEdits(20, 1),
)
