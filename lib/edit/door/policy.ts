/** The headers of the editor's answers: nothing runs but our own script, and a preview runs nothing at all. */
import { createHash } from 'node:crypto'
import { defaultHeaders, type Headers } from '#lib/tree/headers'

/** Sent with every answer. Everything here is somebody's work in progress: nothing keeps it. */
export const editHeaders: Headers = {
  ...withoutTransport(defaultHeaders),
  'cache-control': 'no-store',
}

/** True of an address that shows a page as the public will see it. */
export function isPreview(target: string): boolean {
  return /^\/changes\/[a-z0-9-]+\/preview\//.test(target)
}

/** A preview whose links and pictures stay within the change. */
export function withinPreview(html: string, target: string): string {
  const [, change = ''] = /^(\/changes\/[a-z0-9-]+)\//.exec(target) ?? []
  return html
    .replace(/ href="\/(fi|sv)(?=[/"?#])/g, ` href="${change}/preview/$1`)
    .replace(/ src="\/files\//g, ` src="${change}/files/`)
}

/** The policy of a page with these inlined styles. */
export function editPolicy(target: string, styles: string[], nonce = ''): Headers {
  const hashes = styles.map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
  const directives = isPreview(target)
    ? [
        `style-src ${hashes.join(' ')}`,
        "img-src 'self' data:",
        "form-action 'none'",
        "frame-ancestors 'self'",
        'sandbox allow-same-origin',
      ]
    : [
        "script-src 'self'",
        // The editor of texts makes style sheets of its own.
        `style-src ${[...hashes, `'nonce-${nonce}'`].join(' ')}`,
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ]
  const policy = ["default-src 'none'", "base-uri 'none'", ...directives].join('; ')
  return {
    'content-security-policy': policy,
    'x-frame-options': isPreview(target) ? 'SAMEORIGIN' : 'DENY',
  }
}

/** On one's own machine there is no TLS that a browser could be told to keep to. */
function withoutTransport(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name !== 'strict-transport-security'),
  )
}
