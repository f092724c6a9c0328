/** The names that come from outside, by pattern: nothing else becomes part of a path, of a branch or of an argument of git. */
import path from 'node:path'
import { type Locale, locales } from '#lib/locales'
import { id, key } from '#lib/schema/parts'

/** A name that no form of ours sends. */
export class NameError extends Error {
  override name = 'NameError'
}

const maxLength = 200

/** The id of a change as it stands, or a NameError. */
export function changeId(given: unknown): string {
  return matched(given, /^[a-z0-9]+(-[a-z0-9]+)*$/, 60)
}

/** The key of a page. */
export function pageKey(given: unknown): string {
  const text = matched(given, /^[a-z0-9/-]+$/, maxLength)
  if (!key.safeParse(text).success) throw new NameError(`No key: ${text.slice(0, 40)}`)
  return text
}

/** A commit's hash. */
export function commitId(given: unknown): string {
  return matched(given, /^[0-9a-f]{40}$/, 40)
}

/** An id within the content. */
export function contentId(given: unknown): string {
  const text = matched(given, /^[a-z0-9-]+$/, maxLength)
  if (!id.safeParse(text).success) throw new NameError(`No id: ${text.slice(0, 40)}`)
  return text
}

export function localeOf(given: unknown): Locale {
  const found = locales.find((locale) => locale === given)
  if (!found) throw new NameError('No language')
  return found
}

/** A file of the content folder: a page's own, or one at the top. */
export function contentFile(given: unknown): string {
  return matched(
    given,
    /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+([.-][a-z0-9]+)*\.(md|yaml|txt|jpg|png|webp)$/,
    maxLength,
  )
}

/** Where a content file is in a working copy. The pattern lets no path lead out of it. */
export function within(folder: string, file: string): string {
  return path.join(folder, ...contentFile(file).split('/'))
}

function matched(given: unknown, pattern: RegExp, most: number): string {
  if (typeof given === 'string' && given.length <= most && pattern.test(given)) return given
  throw new NameError(`No such name: ${String(given).slice(0, 40)}`)
}
