/** As tests/builds/incremental.test.ts, with more edits than a run of all tests has time for. */
import { test } from 'vitest'
import { tryEdits } from '#tests/builds/try-edits'

test('200 random edits: what is kept is what would be made', { timeout: 24_000_000 }, () =>
  tryEdits(200, 2),
)
