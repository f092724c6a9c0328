/** As tests/unit/search/build-memory.test.ts, with more edits than a run of all tests has time for. */
import { test } from 'vitest'
import { tryIndexEdits } from '#tests/support/try-index-edits'

test(
  '200 random edits: the index made with a memory is the one made without',
  () => tryIndexEdits(200, 'many'),
  6_000_000,
)
