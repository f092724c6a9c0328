/** The smallest bytes that are pictures. */

/** A picture of a size in pixels. */
export function picture(type: 'jpg' | 'png' | 'webp', width = 8, height = 6): Buffer {
  if (type === 'png') return png(width, height)
  if (type === 'webp') return webp(width, height)
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1]
  return Buffer.from([0xff, 0xd8, ...frame, 0x11, 0, 0, 0xff, 0xd9])
}

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

function webp(width: number, height: number): Buffer {
  const head = Buffer.alloc(40)
  head.write('RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0', 'latin1')
  head.writeUIntLE(width - 1, 24, 3)
  head.writeUIntLE(height - 1, 27, 3)
  return head
}

/** Data of a camera with one tag: the one that leads to the position. */
const tags = Buffer.from(
  'II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0',
  'latin1',
)

/** A jpg of a telephone that tells where it was taken. */
export const pictureWithPosition = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 8 + tags.length]),
  Buffer.from('Exif\0\0', 'latin1'),
  tags,
  picture('jpg').subarray(2),
])
