import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeFolders, writePart } from '#lib/build/write-part'
import { packed } from '#lib/server/search-page'
import { type Serving, serve } from '#lib/server/serve'
import {
  cacheControl,
  defaultHeaders,
  errorHeaders,
  fileHeaders,
  type Headers,
  pageHeaders,
  unavailableHeaders,
} from '#lib/tree/headers'

import { stripPage } from '#lib/tree/strip'

const page = (words: string) =>
  `<!DOCTYPE html><html lang="fi"><head><style>a{}</style></head><body><p>${words.repeat(40)}</p></body></html>`
const moment = new Date('2026-11-22T09:00:00Z')
const record = {
  contentHash: 'abc',
  moment,
  nextChange: '2026-12-01T07:00:00.000Z',
  willChange: false,
  aliases: { '/fi/entinen': '/fi' },
  pages: { fi: 1, sv: 0 },
  gzipSizes: {},
}
let tree = ''
let serving: Serving

beforeAll(async () => {
  tree = await mkdtemp(path.join(os.tmpdir(), 'serve-'))
  await makeTree()
  const render = async (target: string) => {
    if (target === '/fi/haku?q=vika') throw new Error('the renderer failed')
    const body = Buffer.from(page(target))
    return packed(body, pageHeaders(body, stripPage(page(target)).styles))
  }
  serving = await serve({
    tree,
    port: 0,
    hostname: '127.0.0.1',
    render,
    search: { state: 'ready' },
    healthToken: 'secret',
  })
})

afterAll(async () => {
  await serving.close()
  await rm(tree, { recursive: true })
})

const faults = ['fi', 'sv', 'both', 'unavailable/fi', 'unavailable/sv', 'gone/fi/vanha']

/** A small tree, made by the build's own code. */
async function makeTree(): Promise<void> {
  const write = (name: string, body: string, headers: Headers) => {
    makeFolders(tree, [name])
    const made = { kind: 'file', address: '', name, body: Buffer.from(body), headers } as const
    return writePart(made, { tree, moment, brotliQuality: 11 }).headers
  }
  const file = (name: string, body: string, type: string) =>
    write(`site${name}`, body, fileHeaders(Buffer.from(body), type))
  const errors = faults.map((name) => {
    const headers = name.startsWith('unavailable')
      ? unavailableHeaders(['a{}'])
      : errorHeaders(['a{}'])
    return [name, write(`errors/${name}.html`, page(`404 ${name}`), headers)]
  })
  const paths = {
    '/fi': write(
      'site/fi.html',
      page('etusivu'),
      pageHeaders(Buffer.from(page('etusivu')), ['a{}']),
    ),
    '/sitemap.xml': file('/sitemap.xml', '<urlset/>', 'application/xml'),
    '/og-fi.png': file('/og-fi.png', 'PNG', 'image/png'),
    '/lost.txt': file('/lost.txt', 'a', 'text/plain'),
  }
  const table = {
    defaults: defaultHeaders,
    paths,
    errors: Object.fromEntries(errors),
  }
  await writeFile(path.join(tree, 'headers.json'), JSON.stringify(table))
  await writeFile(path.join(tree, 'build.json'), JSON.stringify(record))
}

interface Reply {
  status: number | undefined
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** A request as it is written: no client tidies the path. */
function ask(
  target: string,
  headers: http.OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { port: serving.port, path: target, headers, method },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    request.on('error', reject).end()
  })
}

test('a page is sent with its own policy and the headers that everything gets', async () => {
  const { status, headers, body } = await ask('/fi')
  expect([status, body.toString()]).toEqual([200, page('etusivu')])
  expect(headers).toMatchObject({
    ...defaultHeaders,
    'content-security-policy': expect.stringContaining("style-src 'sha256-"),
  })
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': cacheControl.page,
  })
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
  expect([
    brotli.headers['content-encoding'],
    brotliDecompressSync(brotli.body).toString(),
  ]).toEqual(['br', page('etusivu')])
  const gzip = await ask('/fi', { 'accept-encoding': 'gzip' })
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual([
    'gzip',
    page('etusivu'),
  ])
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
  expect([status, headers['content-length'], body.length]).toEqual([
    200,
    String(Buffer.byteLength(page('etusivu'))),
    0,
  ])
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
  expect([status, headers['cache-control'], brotliDecompressSync(body).toString()]).toEqual([
    404,
    'public, max-age=120',
    page(`404 ${name}`),
  ])
  expect((await ask(target)).body.toString()).toBe(page(`404 ${name}`))
})

test.each([
  ['/fi/%ff', 'fi'],
  ['/%', 'both'],
])('%s cannot be read, and is answered with 400 and the full page of: %s', async (target, name) => {
  const { status, headers, body } = await ask(target)
  expect([status, headers['cache-control'], body.toString()]).toEqual([
    400,
    'public, max-age=120',
    page(`404 ${name}`),
  ])
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
  for (const range of ['bytes=5-2', 'bytes=999999-', 'bytes=0-3', 'x'])
    expect((await ask('/fi', { range })).status).toBe(200)
})

test('health tells what the site is made of, for which moment, whether it will change, and the pages of each language', async () => {
  const { headers, body } = await ask('/healthz')
  expect(JSON.parse(body.toString())).toEqual({
    status: 'ok',
    contentHash: 'abc',
    moment: moment.toISOString(),
    nextChange: 'no',
    pages: { fi: 1, sv: 0 },
  })
  expect(headers['cache-control']).toBe('no-store')
})

test('when the site next changes, which may be the end of an embargo, is for those who have the token', async () => {
  const next = async (authorization: string) =>
    JSON.parse((await ask('/healthz', { authorization })).body.toString()).nextChange
  expect(await next('Bearer secret')).toBe(record.nextChange)
  for (const wrong of ['Bearer wrong', 'secret', 'Bearer ', 'Bearer undefined'])
    expect(await next(wrong), wrong).toBe('no')
})

test('the bare origin leads to the front page of the language that the reader likes best', async () => {
  for (const [languages, front] of [
    ['sv,fi;q=0.5', '/sv'],
    ['de', '/fi'],
    [';q=,*;;', '/fi'],
  ] as const) {
    const { status, headers, body } = await ask('/', { 'accept-language': languages })
    expect([status, headers.location, headers.vary, body.length], languages).toEqual([
      307,
      front,
      'Accept-Language',
      0,
    ])
  }
})

test('a search is sent with its own headers, plain and compressed, and a validator', async () => {
  const { status, headers, body } = await ask('/fi/haku?q=tuki&_rsc=1')
  expect([status, body.toString()]).toEqual([200, page('/fi/haku?q=tuki')])
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("style-src 'sha256-"),
    'cache-control': cacheControl.page,
  })
  expect((await ask('/fi/haku?q=tuki', { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  const gzip = await ask('/fi/haku?q=tuki', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(gzip.body).toString()).toBe(page('/fi/haku?q=tuki'))
})

test('when Next fails, the reader is asked in the language of the search to come back, and the reason is in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { status, headers, body } = await ask('/fi/haku?q=vika')
  expect([status, headers['retry-after'], headers['cache-control'], body.toString()]).toEqual([
    503,
    '10',
    'no-store',
    page('404 unavailable/fi'),
  ])
  expect(log).toHaveBeenCalledExactlyOnceWith('No answer to a search: the renderer failed')
  log.mockRestore()
})

test('a file that is lost is our fault, said in both languages and told in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  await rm(path.join(tree, 'site/lost.txt'))
  const { status, headers, body } = await ask('/lost.txt')
  expect([status, headers['content-type']]).toEqual([500, 'text/plain; charset=utf-8'])
  expect(body.toString()).toMatch(/^Palvelussa .+\nDet har /)
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'ENOENT' }))
  log.mockRestore()
})

test('only what has compressed forms says that it depends on the encodings', async () => {
  expect((await ask('/fi')).headers.vary).toBe('Accept-Encoding')
  expect((await ask('/og-fi.png')).headers).not.toHaveProperty('vary')
})

test('an encoding that is refused is not sent', async () => {
  for (const refusal of ['gzip;q=0, br;q=0', 'identity', '*;q=0', ''])
    expect((await ask('/fi', { 'accept-encoding': refusal })).headers, refusal).not.toHaveProperty(
      'content-encoding',
    )
})

test('who asks by date gets 304 for what is not newer', async () => {
  const lastModified = moment.toUTCString()
  expect((await ask('/fi')).headers['last-modified']).toBe(lastModified)
  expect((await ask('/fi', { 'if-modified-since': lastModified })).status).toBe(304)
  expect((await ask('/fi', { 'if-modified-since': 'Sat, 21 Nov 2026 09:00:00 GMT' })).status).toBe(
    200,
  )
})

test('closing waits for no reader who only holds a connection open', async () => {
  const other = await serve({
    tree,
    port: 0,
    hostname: '127.0.0.1',
    render: async () => undefined,
    search: { state: 'ready' },
  })
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

test('of many requests that one connection sends in one go a few are answered, and then it ends', async () => {
  const socket = net.connect(serving.port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => {
    text += String(chunk)
  })
  socket.on('error', () => {})
  socket.write('GET /sitemap.xml HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(60))
  await once(socket, 'close')
  expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(4)
  expect(text.toLowerCase().match(/connection: close/g)).toHaveLength(1)
})
