/** The answers that set a cookie: the first visit, and the choice of a language. */
import type { ServerResponse } from 'node:http'
import { type Door, newSecret } from '#lib/edit/door/door'
import { send } from '#lib/edit/door/send'
import { isLocale } from '#lib/locales'

/** The token is good once: from now on the cookie says who asks. */
export function begin(door: Door, response: ServerResponse): ServerResponse {
  door.token = undefined
  const cookie = `${door.cookie}=${door.session}; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000`
  return send(response, 303, { location: '/', 'set-cookie': cookie }, '')
}

/** A new address for who has lost the session. */
export function renewToken(door: Door): string {
  door.token = newSecret()
  return door.token
}

export function chooseLanguage(
  referer: string | undefined,
  body: Buffer,
  response: ServerResponse,
): ServerResponse {
  const chosen = new URLSearchParams(body.toString()).get('language')
  const back = referer && URL.canParse(referer) ? new URL(referer).pathname : '/'
  const cookie = `edit-language=${isLocale(chosen) ? chosen : 'fi'}; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000`
  return send(response, 303, { location: back, 'set-cookie': cookie }, '')
}
