/** A picture that somebody brings: made upright, of a sensible size, and without anything but the picture. */
import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { factsOrder } from '#lib/edit/facts/order'
import type { Change } from '#lib/edit/store/changes'
import { readVersioned, writeBytes, writeText } from '#lib/edit/store/files'
import { within } from '#lib/edit/store/names'
import { setValue } from '#lib/edit/yaml/edit'
import { idOf } from '#lib/edit/yaml/id'
import type { Value } from '#lib/edit/yaml/say'
import type { Pair } from '#lib/locales'

export interface PictureWords {
  credit: string
  alt: Pair
  caption: Pair
}

const maxBytes = 10 * 1024 * 1024
const maxWidth = 1600

/** Types by the bytes, whatever the name says. */
const endings: Record<string, 'jpg' | 'png' | 'webp'> = { jpeg: 'jpg', png: 'png', webp: 'webp' }

/** A picture that can be published, with its ending; undefined where the bytes are none. */
export async function cleanPicture(
  bytes: Buffer,
): Promise<{ bytes: Buffer; ending: string } | undefined> {
  if (bytes.length > maxBytes) return undefined
  try {
    // Files that unpack to more than this are refused before they are unpacked.
    const picture = sharp(bytes, { limitInputPixels: 80_000_000, failOn: 'error' })
    const ending = endings[(await picture.metadata()).format ?? '']
    if (!ending) return undefined
    const small = picture.rotate().resize({ width: maxWidth, withoutEnlargement: true })
    const made =
      ending === 'jpg'
        ? small.jpeg({ quality: 80, mozjpeg: true })
        : ending === 'png'
          ? small.png({ palette: true })
          : small.webp({ quality: 80 })
    return { bytes: await made.toBuffer(), ending }
  } catch {
    // What cannot be read as a picture is none.
    return undefined
  }
}

/** Puts a picture into the folder of a page and its words into the facts. False where the bytes are no picture. */
export async function addPicture(
  { content }: Change,
  key: string,
  { name, bytes }: { name: string; bytes: Buffer },
  words: PictureWords,
): Promise<boolean> {
  const picture = await cleanPicture(bytes)
  if (!picture) return false
  const base = idOf(name.replace(/\.[^.]*$/, ''), [])
  const file = freeName(content, key, base, picture.ending)
  writeBytes(content, `${key}/${file}`, picture.bytes)
  const facts = await readVersioned(content, `${key}/facts.yaml`)
  const image: Value = { file, credit: words.credit, alt: words.alt, caption: words.caption }
  writeText(content, `${key}/facts.yaml`, setValue(facts.text, ['image'], image, factsOrder))
  return true
}

function freeName(content: string, key: string, base: string, ending: string): string {
  for (let count = 1; ; count++) {
    const file = `${base}${count === 1 ? '' : `-${count}`}.${ending}`
    if (!existsSync(within(content, `${key}/${file}`))) return file
  }
}
