/** Texts and arrays of numbers in one piece of memory, to be seen where they lie when it is read again. */

/** Every part starts at a multiple of this. */
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

/** The parts again, each in a piece of memory of its own: what is kept of one keeps none of the others. */
export function cut(bytes: Buffer): Buffer[] {
  const count = bytes.readUInt32LE(0)
  const sizes = Array.from({ length: count }, (_, at) => bytes.readUInt32LE(4 * (at + 1)))
  let start = padded(4 * (count + 1))
  return sizes.map((size) => {
    const part = Buffer.from(new Uint8Array(bytes.subarray(start, start + size)).buffer)
    start += padded(size)
    return part
  })
}

/** The lines of a text as bytes. */
export function byteLinesOf(part: Buffer | undefined): Buffer[] {
  const lines: Buffer[] = []
  if (!part || part.length === 0) return lines
  for (let start = 0; start <= part.length; ) {
    const end = part.indexOf('\n', start)
    lines.push(part.subarray(start, end < 0 ? part.length : end))
    start = end < 0 ? part.length + 1 : end + 1
  }
  return lines
}

function padded(length: number): number {
  return (length + step - 1) & -step
}
