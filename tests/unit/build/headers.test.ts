import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { errorHeaders, fileHeaders, pageHeaders, pagePolicy } from '#lib/build/headers'

const css = 'a{color:red}\n'
const hash = createHash('sha256').update(css).digest('base64')
const body = Buffer.from('<p>Hei</p>')

test("a page's policy allows its own style by its hash, and no script at all", () => {
  expect(pagePolicy([css])).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
})

test('images in the style itself are allowed only where there are some', () => {
  expect(pagePolicy(['a{background:url("data:image/svg+xml,x")}'])).toContain("img-src 'self' data:;")
})

test('the same style twice is named once', () => {
  expect(pagePolicy([css, css])).toBe(pagePolicy([css]))
})

test('a page is asked for again each time, and its validator depends on its bytes alone', () => {
  const headers = pageHeaders(body, [css])
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate', 'content-type': 'text/html; charset=utf-8' })
  expect(pageHeaders(Buffer.from('<p>Hei</p>'), [css]).etag).toBe(headers.etag)
  expect(pageHeaders(Buffer.from('<p>Moi</p>'), [css]).etag).not.toBe(headers.etag)
})

test('an error page lives in caches for a minute only', () => {
  expect(errorHeaders([css])['cache-control']).toBe('public, max-age=60')
})

test("a file's type is told where it is known and left to its name where it is not", () => {
  expect(fileHeaders(body, 'application/xml')['content-type']).toBe('application/xml')
  expect(fileHeaders(body, undefined)).not.toHaveProperty('content-type')
})
