/**
 * The surroundings of a build: origin, clock, content folder, preview. The only reader of `process.env`
 * in the product, beside the editor's own settings, so that everything else stays a function of what it is given.
 */
import { availableParallelism } from 'node:os'
import path from 'node:path'

/** Time zone of every date on the site. */
export const timeZone = 'Europe/Helsinki'

/** An environment variable that cannot be used: whoever starts the command has to mend it, so one sentence says how. */
export class SettingError extends Error {}

/** Origin for absolute addresses, without a trailing slash. Throws a SettingError when `SITE_URL` is none. */
export function origin(): string {
  const url = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '')
  if (URL.canParse(url) && /^https?:\/\/[^/?#@]+$/.test(url)) return url
  throw new SettingError(
    `SITE_URL is not an origin: '${url}'. Write for example https://www.example.org.`,
  )
}

/** Folder of the content, absolute. */
export function contentDir(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.CONTENT_DIR || 'content')
}

/** Folder of what is kept of content between builds. `npm ci`, which changes the packages, takes it away. */
export function cacheDir(): string {
  return path.resolve(/* turbopackIgnore: true */ 'node_modules/.cache/content')
}

/** Folder of what is kept of the search's index between builds. */
export function searchCacheDir(): string {
  return path.resolve(/* turbopackIgnore: true */ 'node_modules/.cache/search')
}

/** Folder of what Next puts around the pages, kept between builds. */
export function shellCacheDir(): string {
  return path.resolve(/* turbopackIgnore: true */ 'node_modules/.cache/shells')
}

/** Folder of the views that the process is to render; undefined in a process that reads the content itself. */
export function viewsDir(): string | undefined {
  return process.env.VIEWS_DIR
}

/** Folder where the index of the search is kept; undefined in a process that makes its own. */
export function searchDir(): string | undefined {
  return process.env.SEARCH_DIR
}

/** Address of staff's search service, if they have one; it may have a password in it. */
export function searchUrl(): string | undefined {
  return process.env.SEARCH_URL || undefined
}

/** The moment that the site is made for: `SITE_NOW`, else the clock. Throws a SettingError on an unreadable `SITE_NOW`. */
export function moment(): Date {
  const fixed = process.env.SITE_NOW
  const date = fixed ? new Date(fixed) : new Date()
  if (Number.isNaN(date.getTime()))
    throw new SettingError(
      `SITE_NOW is not an ISO 8601 moment: '${fixed}'. Write for example 2026-11-22T09:00:00+02:00.`,
    )
  return date
}

/** True when drafts and embargoed pages are shown and marked. */
export function isPreview(): boolean {
  return process.env.SITE_PREVIEW === '1'
}

/** True under `next dev`: content is read again for every request. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development'
}

/** Language of the messages to staff: `SITE_MESSAGES`, else that of the system; English where that is neither of ours. */
export function messageLanguage(): 'en' | 'fi' | 'sv' {
  const { SITE_MESSAGES, LC_ALL, LC_MESSAGES, LANG } = process.env
  // Windows has no such variables, and says it in another way. Elsewhere no language means English.
  const ofSystem =
    process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : ''
  const named = SITE_MESSAGES || LC_ALL || LC_MESSAGES || LANG || ofSystem
  const [, language] = /^(fi|sv)(?![a-z])/i.exec(named) ?? []
  return language === undefined ? 'en' : language.toLowerCase() === 'fi' ? 'fi' : 'sv'
}

/** Who sends this to `/healthz` as a bearer token is told when the site next changes by itself, embargoes counted; without one nobody is. */
export function healthToken(): string | undefined {
  return process.env.HEALTH_TOKEN || undefined
}

/** Processes that serve the pages: `WORKERS`, else one for each core, at most four. Throws a SettingError when it is no number. */
export function workerCount(): number {
  const count = process.env.WORKERS ?? String(Math.min(availableParallelism(), 4))
  if (!/^[1-9]\d?$/.test(count))
    throw new SettingError(`WORKERS is not a number from 1 to 99: '${count}'.`)
  return Number(count)
}

/** Where the server listens. Throws a SettingError when `PORT` is no port. */
export function listenAddress(): { port: number; hostname: string } {
  const port = process.env.PORT ?? '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SettingError(`PORT is not a port: '${port}'. Write a number from 0 to 65535.`)
  return { port: Number(port), hostname: process.env.HOSTNAME ?? '0.0.0.0' }
}

/** Folder of the tree that is served: `out`. `OUT_DIR` names another one, as the editor does for a tree that is tried first. */
export function treeDir(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.OUT_DIR ?? 'out')
}
