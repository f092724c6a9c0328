/** Texts and arrays of numbers in one piece of memory, to be seen where they lie when it is read again. */

/** Every part starts at a multiple of this, so that it can be seen as an array of numbers where it lies. */
const step = 8

export function textOf(text: string): Buffer {
  return Buffer.from(text)
}

export function numbersOf({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

export function linesOf(part: Buffer | undefined): string[] {
  const text = String(part ?? '')
  return text === '' ? [] : text.split('\n')
}

export function uint32(part: Buffer | undefined): Uint32Array {
  return part
    ? new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4)
    : new Uint32Array()
}

/** The parts one after the other, with their lengths before them. */
export function joined(parts: Buffer[]): Buffer {
  const lengths = Uint32Array.from([parts.length, ...parts.map(({ length }) => length)])
  return Buffer.concat(
    [numbersOf(lengths), ...parts].flatMap((part) => [
      part,
      Buffer.alloc(-part.length & (step - 1)),
    ]),
  )
}

export function cut(bytes: Buffer): Buffer[] {
  // What was read may start anywhere in a larger buffer: moved to a start of its own, numbers lie where they must.
  const whole = Buffer.from(new Uint8Array(bytes).buffer)
  const count = whole.readUInt32LE(0)
  const sizes = Array.from({ length: count }, (_, at) => whole.readUInt32LE(4 * (at + 1)))
  let start = padded(4 * (count + 1))
  return sizes.map((size) => {
    const part = whole.subarray(start, start + size)
    start += padded(size)
    return part
  })
}

function padded(length: number): number {
  return (length + step - 1) & -step
}
