import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  defaultHeaders,
  errorHeaders,
  fileHeaders,
  pageHeaders,
  pagePolicy,
  unavailableHeaders,
} from '#lib/tree/headers'

const css = 'a{color:red}\n'
const hash = createHash('sha256').update(css).digest('base64')
const body = Buffer.from('<p>Hei</p>')

test("a page's policy allows its own style by its hash, and no script at all", () => {
  expect(pagePolicy([css])).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
})

test('images in the style itself are allowed only where there are some', () => {
  expect(pagePolicy(['a{background:url("data:image/svg+xml,x")}'])).toContain(
    "img-src 'self' data:;",
  )
})

test('the same style twice is named once', () => {
  expect(pagePolicy([css, css])).toBe(pagePolicy([css]))
})

test('a browser asks for a page again each time, a shared cache each minute, and may show an old one for a day when the site is away', () => {
  expect(pageHeaders(body, [css])).toMatchObject({
    'cache-control':
      'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400',
    'content-type': 'text/html; charset=utf-8',
  })
})

test("a page's validator depends on its bytes alone", () => {
  const { etag } = pageHeaders(body, [css])
  expect(pageHeaders(Buffer.from('<p>Hei</p>'), [css]).etag).toBe(etag)
  expect(pageHeaders(Buffer.from('<p>Moi</p>'), [css]).etag).not.toBe(etag)
})

test('an error page lives in caches for two minutes only, and the page that says sorry not at all', () => {
  expect(errorHeaders([css])['cache-control']).toBe('public, max-age=120')
  expect(unavailableHeaders([css])).toMatchObject({
    'cache-control': 'no-store',
    'retry-after': '10',
  })
})

test('feeds and data live for minutes, pictures for a day', () => {
  expect(fileHeaders(body, 'application/atom+xml; charset=utf-8')['cache-control']).toContain(
    'max-age=300,',
  )
  expect(fileHeaders(body, 'image/png')['cache-control']).toContain('max-age=86400,')
})

test('no answer may be framed, sniffed, embedded by another site, or read over an open line', () => {
  expect(defaultHeaders).toMatchObject({
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
})

test('no page may use a camera, a sensor, money or what a device stores', () => {
  for (const feature of [
    'camera',
    'microphone',
    'geolocation',
    'payment',
    'accelerometer',
    'storage-access',
    'browsing-topics',
  ])
    expect(defaultHeaders['permissions-policy']).toContain(`${feature}=()`)
})

test('files are open to programs of other sites, pages are not', () => {
  const open = {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  }
  expect(fileHeaders(body, 'application/json')).toMatchObject(open)
  expect(fileHeaders(body, 'image/png')).toMatchObject(open)
  expect(Object.keys(pageHeaders(body, []))).not.toEqual(
    expect.arrayContaining(['access-control-allow-origin']),
  )
  expect(pageHeaders(body, [])['cross-origin-resource-policy']).toBeUndefined()
})
