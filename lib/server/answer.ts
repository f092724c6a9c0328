/** The answers of the start wrapper: files of the static tree with the headers that the build decided, and little else. */
import type { IncomingHttpHeaders } from 'node:http'
import fresh from 'fresh'
import { locales } from '#lib/locales'
import { type Decision, decide } from '#lib/server/decide'
import { type Answer, notModified, redirect, text } from '#lib/server/plain'
import { preferredLocale } from '#lib/server/preferred-locale'
import type { ServerContext } from '#lib/server/server-context'
import { errorAnswer, fileAnswer, healthAnswer, searchAnswer } from '#lib/server/tree-answers'
import { cacheControl } from '#lib/tree/headers'
import { goneName } from '#lib/tree/manifest'
import { addressOf } from '#lib/urls'
import { words } from '#lib/words'

/** What of a request an answer depends on. */
interface Asked {
  method: string
  target: string
  headers: IncomingHttpHeaders
  /** Tells who asks. */
  visitor: () => string
}

/** Answers one request, at once where everything is in memory. A fault of ours is logged and answered with 500. */
export function answer(context: ServerContext, asked: Asked): Answer | Promise<Answer> {
  const whole = (found: Answer) =>
    found.status === 200 && fresh(asked.headers, found.headers)
      ? notModified(found, asked.headers)
      : found
  try {
    const found = answerTo(decide(asked.method, asked.target, context.addresses), context, asked)
    return found instanceof Promise ? found.then(whole).catch(ourFault) : whole(found)
  } catch (error) {
    return ourFault(error)
  }
}

function ourFault(error: unknown): Answer {
  console.error(error)
  return text(500, locales.map((locale) => words(locale)('serverError.text')).join('\n'))
}

function answerTo(
  decision: Decision,
  context: ServerContext,
  asked: Asked,
): Answer | Promise<Answer> {
  const { headers } = asked
  switch (decision.kind) {
    case 'method-not-allowed':
      return text(405, 'Method Not Allowed', { allow: 'GET, HEAD' })
    case 'bad-request':
      return errorAnswer(400, decision.page, context, headers)
    case 'redirect':
      return redirect(308, decision.location, { 'cache-control': cacheControl.redirect })
    case 'moved':
      return redirect(301, decision.location, { 'cache-control': cacheControl.redirect })
    case 'front-page':
      return redirect(307, addressOf(preferredLocale(headers['accept-language'] ?? null), []), {
        'cache-control': cacheControl.data,
        vary: 'Accept-Language',
      })
    case 'health':
      return healthAnswer(context, headers)
    case 'search':
      return searchAnswer(decision, context, asked)
    case 'file':
      return fileAnswer(decision.address, context, headers)
    case 'not-found':
      return errorAnswer(404, decision.page, context, headers)
    case 'gone':
      return errorAnswer(410, goneName(decision.address), context, headers)
  }
}
