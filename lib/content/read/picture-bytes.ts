/** What a file is by its first bytes, how large a picture it is, and whether it tells where it was taken. */

export type PictureFacts = { type: string; width?: number; height?: number; hasPosition: boolean }

/** From the bytes of a file. The type is 'unknown' when it is none of those that people take for pictures. */
export function pictureFacts(bytes: Buffer): PictureFacts {
  const type = typeOf(bytes)
  const exif = bytes.indexOf('Exif\0\0')
  const tiff = type === 'jpg' && exif >= 0 ? exif + 6 : chunkOf(bytes, type)
  const size = sizeOf(bytes, type)
  const inXmp = /exif:GPSL(?:at|ong)itude/.test(bytes.toString('latin1'))
  return { type, ...size, hasPosition: inXmp || (tiff > 0 && hasGps(bytes.subarray(tiff))) }
}

const starts: [type: string, pattern: RegExp][] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['gif', /^GIF8/],
  ['heic', /^[\s\S]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM/],
  ['pdf', /^%PDF/],
  ['lfs', /^version https:\/\/git-lfs/],
  ['svg', /^[^<]{0,9}(?:<\?xml[\s\S]*)?<svg/i],
  ['html', /^\s*<(?:!doctype|html|head|body|!--|\?xml)/i],
  ['empty', /^\s*$/],
  ['text', /^[\t\n\r -~\x80-\xff]+$/],
]

function typeOf(bytes: Buffer): string {
  const start = bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  return starts.find(([, pattern]) => pattern.test(start))?.[0] ?? 'unknown'
}

/** Where the chunk with the data of the camera starts, or 0. */
function chunkOf(bytes: Buffer, type: string): number {
  if (type !== 'png' && type !== 'webp') return 0
  const at = bytes.indexOf(type === 'png' ? 'eXIf' : 'EXIF')
  if (at < 0) return 0
  const start = at + (type === 'png' ? 4 : 8)
  return bytes.toString('latin1', start, start + 4) === 'Exif' ? start + 6 : start
}

/** True when the first list of tags has the one that leads to the position (0x8825). */
function hasGps(tiff: Buffer): boolean {
  if (tiff.length < 14) return false
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const at = (place: number, length: number) => {
    if (place + length > tiff.length) return 0
    return isLittle ? tiff.readUIntLE(place, length) : tiff.readUIntBE(place, length)
  }
  const first = at(4, 4)
  const tags = Array.from({ length: at(first, 2) }, (_, index) => at(first + 2 + 12 * index, 2))
  return tags.includes(0x8825)
}

function sizeOf(bytes: Buffer, type: string): { width?: number; height?: number } {
  if (type === 'png' && bytes.length >= 24)
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (type === 'webp' && bytes.length >= 30) return webpSize(bytes)
  return type === 'jpg' ? jpegSize(bytes) : {}
}

function webpSize(bytes: Buffer): { width: number; height: number } {
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X')
    return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
}

/** The frame's own segment (SOF) says it: segments are walked, as a small picture may lie within one. */
function jpegSize(bytes: Buffer): { width?: number; height?: number } {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return {}
}
