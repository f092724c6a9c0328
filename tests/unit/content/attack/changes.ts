/** Small changes of the bytes of a file. */
import fc from 'fast-check'

type Change = {
  at: number
  kind: 'flip' | 'insert' | 'delete' | 'copy'
  byte: number
  length: number
}

/** A change of a few bytes somewhere in a file; `at` is a share of its length. */
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('flip', 'insert', 'delete', 'copy'),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('\n\n *_[]()<>&:-#|`"\'{}!%@\0'))),
  length: fc.integer({ min: 1, max: 40 }),
})

/** The bytes of a file after a change. */
export function changed(bytes: Buffer, { at, kind, byte, length }: Change): Buffer {
  const index = Math.floor(at * bytes.length)
  const [before, after] = [bytes.subarray(0, index), bytes.subarray(index)]
  if (kind === 'insert')
    return Buffer.concat([before, Buffer.alloc(Math.ceil(length / 10), byte), after])
  if (kind === 'delete') return Buffer.concat([before, after.subarray(length)])
  if (kind === 'copy') return Buffer.concat([before, after.subarray(0, length), after])
  return Buffer.concat([
    before,
    Buffer.from([(after[0] ?? 0) ^ (1 << (byte % 8))]),
    after.subarray(1),
  ])
}
