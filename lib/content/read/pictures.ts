/** The pictures of the pages: which files they are, what is in them, and how large they may be. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pictureFacts } from '#lib/content/read/picture-bytes'
import { plainId } from '#lib/content/read/plain-id'
import { type Problem, problem, top } from '#lib/problems/problems'

const name = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp)$/

/** Largest picture in kB. */
const maxSize = 4096

/** Longest side of a picture in pixels: what the widest screens show. */
const maxSide = 4096

/** True for the name of a file that is published as it is. */
export function isPicture(file: string): boolean {
  return name.test(file)
}

/** What keeps a picture from being published. The first mistake is told alone. */
export function checkPicture(folder: string, file: string): Problem[] {
  const size = Math.ceil(statSync(path.join(folder, file)).size / 1024)
  if (size > maxSize) return [problem(top(file), 'pictureSize', { size, max: maxSize })]
  const facts = pictureFacts(readFileSync(path.join(folder, file)))
  const type = path.posix.extname(file).slice(1)
  if (facts.type !== type) {
    const values = { name: path.posix.basename(file), type, found: facts.type }
    return [problem(top(file), 'pictureContent', values)]
  }
  const { width = 0, height = 0 } = facts
  if (Math.max(width, height) > maxSide)
    return [problem(top(file), 'pictureDimensions', { width, height, max: maxSide })]
  return facts.hasPosition ? [problem(top(file), 'picturePosition')] : []
}

/** The name that a picture with another name should have, 'none' when it is of a kind that is not published; nothing for other files. */
export function pictureNameFor(file: string): string | undefined {
  const { name, ext } = path.posix.parse(file)
  if (/^\.(?:hei[cf]|gif|tiff?|bmp|avif|svg|jxl|psd)$/i.test(ext)) return 'none'
  if (!/^\.(?:jpe?g|png|webp|jfif)$/i.test(ext)) return undefined
  const stem = plainId(name) || 'picture'
  return `${stem}${ext.toLowerCase().replace(/^\.(?:jpeg|jfif)$/, '.jpg')}`
}
