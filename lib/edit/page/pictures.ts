/** The pictures of a page in a change. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { within } from '#lib/edit/store/names'

const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Undefined where there is none. */
export function pictureOf(
  content: string,
  file: string,
): { bytes: Buffer; type: string } | undefined {
  const type = types[path.extname(file)]
  const place = within(content, file)
  return type && existsSync(place) ? { bytes: readFileSync(place), type } : undefined
}
