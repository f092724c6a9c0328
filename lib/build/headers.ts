/** The headers that are decided by the build and sent by whatever serves the tree. */
import { createHash } from 'node:crypto'

export type Headers = Record<string, string>

const noPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Sent with every answer; a path's own headers win. */
export const defaultHeaders: Headers = {
  'content-security-policy': noPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

const cacheControl = {
  page: 'public, max-age=0, must-revalidate',
  file: 'public, max-age=3600',
  error: 'public, max-age=60',
}

/** What differs for one file of the tree: its validator, its cache life and its type where it is known. */
export function fileHeaders(body: Buffer, type: string | undefined): Headers {
  return { 'cache-control': cacheControl.file, etag: etagOf(body), ...(type && { 'content-type': type }) }
}

/** What differs for a page: the policy allows its own inlined styles and nothing else that runs. */
export function pageHeaders(body: Buffer, styles: string[]): Headers {
  return { ...htmlHeaders(styles), 'cache-control': cacheControl.page, etag: etagOf(body) }
}

/** What differs for an error page. It has no validator: it answers for many addresses. */
export function errorHeaders(styles: string[]): Headers {
  return { ...htmlHeaders(styles), 'cache-control': cacheControl.error }
}

/** Strictest policy for a page with these inlined styles. */
export function pagePolicy(styles: string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  const images = styles.some((style) => /url\(["']?data:/.test(style)) ? "'self' data:" : "'self'"
  const directives = [
    `style-src ${[...new Set(hashes)].join(' ')}`,
    `img-src ${images}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return ["default-src 'none'", ...directives].join('; ')
}

function htmlHeaders(styles: string[]): Headers {
  return { 'content-security-policy': pagePolicy(styles), 'content-type': 'text/html; charset=utf-8' }
}

/** Weak, because one validator stands for the plain and the compressed forms; from the bytes, so that replicas of one build agree. */
function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}
