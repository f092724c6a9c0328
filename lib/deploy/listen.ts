/** Where nginx listens, and what it says to those who come without TLS. */
import path from 'node:path'
import { addHeader, quote, quoteWithVariables } from '#lib/deploy/nginx-text'
import type { Settings } from '#lib/deploy/settings'
import type { Release } from '#lib/deploy/site-maps'

/**
 * What the kernel may hold for one connection, in bytes (it doubles both): a page fits, and ten thousand readers who take nothing
 * fit into its memory for TCP. Left to itself it gives 4 MB to each, and a thousand of them make it break off everybody's answers.
 */
const buffers = 'sndbuf=64k rcvbuf=16k'

/** The addresses, TLS, brotli where nginx has it, and the folder of the releases. */
export function listenPart({ certificate, listen, modules, release }: Settings): string {
  const lines = listen.map(
    (address) =>
      `listen ${address}${certificate ? ' ssl http2' : ''} default_server backlog=4096 ${buffers}`,
  )
  const tls = certificate
    ? [
        `ssl_certificate ${quote(certificate.file)}`,
        `ssl_certificate_key ${quote(certificate.key)}`,
      ]
    : []
  const brotli = modules.some((file) => file.includes('brotli_static')) ? ['brotli_static on'] : []
  return [...lines, ...tls, ...brotli, `root ${quote(path.dirname(release))}`]
    .map((line) => `${line};\n`)
    .join('')
}

/** Plain HTTP leads to the site's own origin, whatever host was asked for. There it is too early to promise HTTPS for good. */
export function plainPart(
  { certificate, listenPlain, origin }: Settings,
  { table }: Release,
): string {
  if (!certificate) return ''
  const listens = listenPlain.map((address) => `  listen ${address} default_server;\n`).join('')
  const headers = Object.entries(table.defaults).filter(
    ([name]) => name !== 'strict-transport-security',
  )
  const lines = headers.map(([name, value]) => `    ${addHeader(name, quote(value))}`).join('')
  const body = `  location / {\n${lines}    return 301 ${quoteWithVariables(`${new URL(origin).origin}$request_uri`)};\n  }\n`
  return `server {\n${listens}  include plain-errors.conf;\n${body}}\n`
}
