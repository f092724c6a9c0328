/** The headers that are decided by the build and sent by whatever serves the tree. */
import { createHash } from 'node:crypto'
import { deniedFeatures } from '#lib/tree/denied-features'
import { speculationRulesAddress } from '#lib/urls'

export type Headers = Record<string, string>

const noPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Sent with every answer; a path's own headers win. HSTS for two years counts only where the site is read over TLS (RFC 6797). */
export const defaultHeaders: Headers = {
  'content-security-policy': noPolicy,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/**
 * Cache lives in seconds (RFC 9111; RFC 5861 for the stale ones). Browsers ask about a page each time, shared caches each minute;
 * when the site cannot answer, a shared cache may show what it has for a day. A wrong address may be right in two minutes.
 */
export const cacheControl = {
  page: 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400',
  data: 'public, max-age=300, stale-while-revalidate=60, stale-if-error=86400',
  image: 'public, max-age=86400, stale-while-revalidate=3600, stale-if-error=604800',
  redirect: 'public, max-age=3600',
  error: 'public, max-age=120',
  none: 'no-store',
}

/** Files are there for other sites' programs too: data to read, pictures to show beside a link. Pages stay closed. */
const openToAll: Headers = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}

/** What differs for one file of the tree: its validator, its type, and its cache life by that. */
export function fileHeaders(body: Buffer, type: string): Headers {
  return {
    ...openToAll,
    'cache-control': type.startsWith('image/') ? cacheControl.image : cacheControl.data,
    'content-type': type,
    etag: etagOf(body),
  }
}

/** What differs for a page: the policy allows its own inlined styles and nothing else that runs. */
export function pageHeaders(body: Buffer, styles: string[]): Headers {
  return { ...htmlHeaders(styles), 'cache-control': cacheControl.page, etag: etagOf(body) }
}

/** What differs for an error page. It has no validator: it answers for many addresses. */
export function errorHeaders(styles: string[]): Headers {
  return { ...htmlHeaders(styles), 'cache-control': cacheControl.error }
}

/** What differs for the page that says sorry: no cache may keep it. */
export function unavailableHeaders(styles: string[]): Headers {
  return { ...htmlHeaders(styles), 'cache-control': cacheControl.none, 'retry-after': '10' }
}

/**
 * Strictest policy for a page with these inlined styles. With no script there is nothing on a page that could connect to anything, but
 * Chromium asks `connect-src` when a checker such as Lighthouse reads robots.txt in the page's name.
 */
export function pagePolicy(styles: string[]): string {
  const hashes = styles.map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
  const images = styles.some((style) => /url\(["']?data:/.test(style)) ? "'self' data:" : "'self'"
  const directives = [
    `style-src ${[...new Set(hashes)].join(' ')}`,
    `img-src ${images}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return ["default-src 'none'", ...directives].join('; ')
}

/** Weak, because one validator stands for the plain and the compressed forms; from the bytes, so that replicas of one build agree. */
export function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** What every HTML page has: its policy, its type, and the rules by which Chromium may fetch the next page early (lib/data/speculation-rules.ts). */
function htmlHeaders(styles: string[]): Headers {
  return {
    'content-security-policy': pagePolicy(styles),
    'content-type': 'text/html; charset=utf-8',
    'speculation-rules': `"${speculationRulesAddress}"`,
  }
}
