/** From a rendered page to the one that is published. */
import nextPackage from 'next/package.json' with { type: 'json' }
import { checkPage } from '#lib/build/check'
import type { Part } from '#lib/build/part'
import { errorHeaders, type Headers, pageHeaders, unavailableHeaders } from '#lib/tree/headers'
import { isUnavailable } from '#lib/tree/manifest'
import { stripPage } from '#lib/tree/strip'

/** A rendered page as it is published. Throws a BuildError when it still needs script. */
export function finishPage(
  { kind, address }: Pick<Part, 'kind' | 'address'>,
  rendered: string,
): { body: Buffer; headers: Headers } {
  const page = stripPage(rendered)
  checkPage(address, page, nextPackage.version)
  const body = Buffer.from(page.html)
  if (kind !== 'error') return { body, headers: pageHeaders(body, page.styles) }
  const headers = isUnavailable(address)
    ? unavailableHeaders(page.styles)
    : errorHeaders(page.styles)
  return { body, headers }
}
