/** Bytes in pieces of these sizes, one after the other; nothing is copied. */
export function cut(bytes: Buffer, sizes: number[]): Buffer[] {
  let end = 0
  return sizes.map((size) => {
    end += size
    return bytes.subarray(end - size, end)
  })
}
