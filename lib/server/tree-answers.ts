/** Answers that are made from the tree, or by Next where the tree has none. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Locale } from '#lib/locales'
import { acceptedEncodings } from '#lib/server/encodings'
import { type Answer, text } from '#lib/server/plain'
import { type Page, sendable } from '#lib/server/search-page'
import type { ServerContext } from '#lib/server/server-context'
import { publicHealth } from '#lib/tree/health'
import { unavailableName } from '#lib/tree/manifest'

/** A file of the tree, in a form that the client accepts. At once when it is in memory. */
export function fileAnswer(
  address: string,
  { table, readForm }: ServerContext,
  asked: IncomingHttpHeaders,
): Answer | Promise<Answer> {
  const headers = table.paths[address] ?? {}
  const name = headers['content-type']?.startsWith('text/html') ? `${address}.html` : address
  return readForm(`site${name}`, headers, acceptedEncodings(asked['accept-encoding']))
}

/** A page of the tree that tells of an error. */
export async function errorAnswer(
  status: 400 | 404 | 410 | 503,
  page: string,
  { table, readForm }: ServerContext,
  asked: IncomingHttpHeaders,
): Promise<Answer> {
  const { headers, body } = await readForm(
    `errors/${page}.html`,
    table.errors[page] ?? {},
    acceptedEncodings(asked['accept-encoding']),
  )
  return { status, headers, body }
}

/** The page of a search, at once where it is kept; 503 when nobody can make it. Everything else goes on without it. */
export function searchAnswer(
  { locale, target }: { locale: Locale; target: string },
  context: ServerContext,
  { headers: asked, visitor }: { headers: IncomingHttpHeaders; visitor: () => string },
): Answer | Promise<Answer> {
  const answerWith = (page: Page | undefined) =>
    page
      ? sendable(page, acceptedEncodings(asked['accept-encoding']))
      : errorAnswer(503, unavailableName(locale), context, asked)
  const found = context.findSearch(target, visitor)
  if (!(found instanceof Promise)) return answerWith(found)
  return found
    .catch((error: Error) => void console.error(`No answer to a search: ${error.message}`))
    .then(answerWith)
}

/** For health checks: 503 while the server drains; 200, but 'degraded', while nobody makes the searches. The moment of the next change is for those who have the token. */
export function healthAnswer(
  { ready, record, search, healthToken }: ServerContext,
  { authorization }: IncomingHttpHeaders,
): Answer {
  const isOurs = healthToken !== undefined && isSame(authorization, `Bearer ${healthToken}`)
  const body = JSON.stringify({
    ...publicHealth(record, !ready ? 'draining' : search.state === 'ready' ? 'ok' : 'degraded'),
    ...(isOurs && { nextChange: record.nextChange }),
  })
  return text(ready ? 200 : 503, body, { 'content-type': 'application/json' })
}

/** Compares in a time that does not tell how much is right. */
function isSame(given: string | undefined, right: string): boolean {
  const hashed = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hashed(given ?? ''), hashed(right))
}
