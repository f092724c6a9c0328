import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { defaultHeaders } from '#lib/build/headers'
import { writeTree } from '#lib/build/tree'
import { type Serving, serve } from '#lib/server/serve'

const page = (words: string) => `<!DOCTYPE html><html lang="fi"><head><style>a{}</style></head><body><p>${words.repeat(40)}</p></body></html>`
const moment = new Date('2026-11-22T09:00:00Z')
const record = { contentHash: 'abc', moment, nextChange: null, aliases: { '/fi/entinen': '/fi' }, pages: { fi: 1, sv: 0 }, gzipSizes: {} }
let tree = ''
let serving: Serving

beforeAll(async () => {
  tree = await mkdtemp(path.join(os.tmpdir(), 'serve-'))
  await makeTree()
  const render = async (target: string) => {
    if (target === '/?fail') throw new Error('the renderer failed')
    if (target === '/?page') return { status: 200, headers: { 'set-cookie': ['a=b'] }, body: Buffer.from(`${page('haku')}<script>alert(1)</script>`) }
    return { status: 307, headers: { location: '/fi', 'x-powered-by': 'x' }, body: Buffer.from('/fi') }
  }
  serving = await serve({ tree, port: 0, hostname: '127.0.0.1', render })
})

afterAll(async () => {
  await serving.close()
  await rm(tree, { recursive: true })
})

/** A small tree, made by the build's own code. */
async function makeTree(): Promise<void> {
  const source = async (address: string, name: string, body: string) => {
    const file = path.join(tree, name)
    await writeFile(file, body)
    return { address, paths: [file] satisfies [string] }
  }
  const pages = [await source('/fi', 'fi', page('etusivu'))]
  const errors = await Promise.all(
    ['fi', 'sv', 'both', 'gone/fi/vanha'].map((name) => source(name, `${name.replaceAll('/', '-')}-404`, page(`404 ${name}`))),
  )
  const files = [{ ...(await source('/sitemap.xml', 'sitemap', '<urlset/>')), type: 'application/xml' }, await source('/og-fi.png', 'png', 'PNG')]
  const written = await writeTree({ pages, errors, files }, { folder: path.join(tree, 'made'), moment, nextVersion: '16.4.6' })
  const byAddress = (list: typeof written.pages) => Object.fromEntries(list.map(({ address, headers }) => [address, headers]))
  const table = { defaults: defaultHeaders, paths: byAddress([...written.pages, ...written.files]), errors: byAddress(written.errors) }
  tree = path.join(tree, 'made')
  await writeFile(path.join(tree, 'headers.json'), JSON.stringify(table))
  await writeFile(path.join(tree, 'build.json'), JSON.stringify(record))
}

interface Reply {
  status: number | undefined
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** A request as it is written: no client tidies the path. */
function ask(target: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port: serving.port, path: target, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }))
    })
    request.on('error', reject).end()
  })
}

test('a page is sent with its own policy and the headers that everything gets', async () => {
  const { status, headers, body } = await ask('/fi')
  expect([status, body.toString()]).toEqual([200, page('etusivu')])
  expect(headers).toMatchObject({ ...defaultHeaders, 'content-security-policy': expect.stringContaining("style-src 'sha256-") })
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' })
})

test('no answer sets a cookie or names the software', async () => {
  for (const target of ['/fi', '/zzz', '/', '/healthz', '/fi/']) {
    const { headers } = await ask(target)
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['set-cookie']))
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']))
  }
})

test('a page comes ready-compressed in the best form that the reader takes', async () => {
  const brotli = await ask('/fi', { 'accept-encoding': 'gzip, br' })
  expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).toString()]).toEqual(['br', page('etusivu')])
  const gzip = await ask('/fi', { 'accept-encoding': 'gzip' })
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', page('etusivu')])
  expect(gzip.headers.vary).toBe('Accept-Encoding')
})

test('a reader who has the page gets 304, with the policy and without a body', async () => {
  const { etag } = (await ask('/fi')).headers
  for (const wanted of [etag, `"other", ${etag}`, '*']) {
    const again = await ask('/fi', { 'if-none-match': wanted })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
  }
  expect((await ask('/fi', { 'if-none-match': 'W/"other"' })).status).toBe(200)
})

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, body } = await ask('/fi', {}, 'HEAD')
  expect([status, headers['content-length'], body.length]).toEqual([200, String(Buffer.byteLength(page('etusivu'))), 0])
})

test('files have their types', async () => {
  expect((await ask('/sitemap.xml')).headers['content-type']).toBe('application/xml')
  expect((await ask('/og-fi.png')).headers['content-type']).toBe('image/png')
})

test.each([
  ['/fi/zzz', 'fi'],
  ['/sv/zzz', 'sv'],
  ['/zzz', 'both'],
])('%s answers 404 with the full page of: %s', async (target, name) => {
  const { status, headers, body } = await ask(target, { 'accept-encoding': 'br' })
  expect([status, headers['cache-control'], brotliDecompressSync(body).toString()]).toEqual([404, 'public, max-age=60', page(`404 ${name}`)])
  expect((await ask(target)).body.toString()).toBe(page(`404 ${name}`))
})

test('a trailing slash redirects for good', async () => {
  const { status, headers } = await ask('/FI/?q=1')
  expect([status, headers.location]).toEqual([308, '/fi?q=1'])
})

test('another method is refused with the list of the allowed ones', async () => {
  const { status, headers } = await ask('/fi', {}, 'POST')
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a range is ignored, even one that makes no sense', async () => {
  for (const range of ['bytes=5-2', 'bytes=999999-', 'bytes=0-3', 'x']) expect((await ask('/fi', { range })).status).toBe(200)
})

test('health tells what the site is made of, for which moment, until when, and the pages of each language', async () => {
  const { headers, body } = await ask('/healthz')
  expect(JSON.parse(body.toString())).toEqual({
    status: 'ok',
    contentHash: 'abc',
    moment: moment.toISOString(),
    nextChange: null,
    pages: { fi: 1, sv: 0 },
  })
  expect(headers['cache-control']).toBe('no-store')
})

test('a redirect that was made for the request keeps its target and nothing else', async () => {
  const { status, headers, body } = await ask('/')
  expect([status, headers.location, headers.vary, body.length]).toEqual([307, '/fi', 'Accept-Language', 0])
  expect(headers).not.toHaveProperty('x-powered-by')
})

test('a page that was made for the request has no script, no cookie and the policy of its styles', async () => {
  const { status, headers, body } = await ask('/?page')
  expect([status, body.toString()]).toEqual([200, page('haku')])
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("style-src 'sha256-"),
    'content-type': 'text/html; charset=utf-8',
  })
  expect(headers).not.toHaveProperty('set-cookie')
  const gzip = await ask('/?page', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(gzip.body).toString()).toBe(page('haku'))
})

test('when Next fails, the reader is asked to come back, and the reason is in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { status, headers } = await ask('/?fail')
  expect([status, headers['retry-after']]).toEqual([503, '10'])
  expect(log).toHaveBeenCalledExactlyOnceWith(new Error('the renderer failed'))
  log.mockRestore()
})

test('closing waits for no reader who only holds a connection open', async () => {
  const other = await serve({ tree, port: 0, hostname: '127.0.0.1', render: async () => ({ status: 200, headers: {}, body: Buffer.alloc(0) }) })
  const reader = net.connect(other.port, '127.0.0.1')
  reader.write('GET /fi HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(reader, 'data')
  const closed = once(reader, 'close')
  await other.close()
  await expect(closed).resolves.toBeDefined()
})

test('an old address leads to the new one with 301, a retired page answers 410 with its own page', async () => {
  const moved = await ask('/fi/entinen')
  expect([moved.status, moved.headers.location]).toEqual([301, '/fi'])
  const gone = await ask('/fi/vanha')
  expect([gone.status, gone.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8'])
  expect(gone.body.toString()).toContain('404 gone/fi/vanha')
})
