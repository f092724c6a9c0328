/** Requests that are odd or hostile, each with the answers that are right. Written for any server in front of the site. */
import { get, request } from '#tests/support/raw-request'

interface HostileRequest {
  name: string
  bytes: string | Buffer
  /** The right statuses. A server may also answer any of them by closing, where NaN is among them. */
  statuses: number[]
}

/** A host that must never come back in an answer. */
export const foreignHost = 'evil.example'

const refused = [400, 404]
const line = (name: string, bytes: string | Buffer, ...statuses: number[]): HostileRequest => ({
  name,
  bytes,
  statuses,
})
const path = (target: string, ...statuses: number[]) =>
  line(target.slice(0, 60), get(target), ...statuses)
const header = (text: string, ...statuses: number[]) =>
  line(text.slice(0, 60), get('/fi', text), ...(statuses.length > 0 ? statuses : [200]))
const raw = (name: string, lines: string[], ...statuses: number[]) =>
  line(name, lines.join('\r\n'), ...statuses)

const brokenPaths = [
  '/%',
  '/fi/%zz',
  '/%ff',
  '/fi/%c0%ae%c0%ae/',
  '/%u0041',
  '/fi%',
  '*',
  '%2f',
].map((target) => path(target, 400, 404))

const traversals = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2fetc/passwd',
  '/fi/..%5c..%5c..%5cetc%5cpasswd',
  '/....//....//etc/passwd',
  '/fi/../../headers.json',
  '/../headers.json',
  '/%2e%2e/build.json',
  '/headers.json',
  '/site/fi.html',
  '/fi.html',
  '/fi.html.br',
  '/fi.html.gz',
  '/fi.json.br',
  '/errors/fi.html',
  '/.env',
  '/.git/config',
  '/.next/BUILD_ID',
  '/package.json',
  '/content/contacts.yaml',
  '/files/',
  '/files/../contacts.yaml',
  '/.well-known/',
].map((target) => path(target, ...refused))

const zeroBytes = [
  path('/fi%00', 400, 404),
  path('/fi%00.html', 400, 404),
  path('/%00', 400, 404),
  line('a zero byte as it is', get('/fi\0'), 400),
]

const otherHosts = [
  '//evil.example',
  '//evil.example/fi',
  '//evil.example/fi/',
  '///evil.example//',
  '/\\evil.example',
  '/\\/evil.example/fi/',
  '/%5cevil.example/',
  '/%2f%2fevil.example/fi',
  '/fi//evil.example/',
  '/@evil.example/',
  '/fi@evil.example',
].map((target) => path(target, ...refused))

const wrongForms = [
  path('//fi', 308),
  path('/fi/', 308),
  path('/FI', 308),
  path('/fi//palvelut/', 308),
  path(`http://${foreignHost}/fi/`, 308),
]

/** What Next would answer by itself, and what an unwary build might leave about. */
const routesOfNext = [
  '/_next/image?url=%2Fog-fi.png&w=640&q=75',
  '/_next/static/chunks/main.js',
  '/_next/data/x/fi.json',
  '/_next/webpack-hmr',
  '/_next/',
  '/__nextjs_original-stack-frame',
  '/_global-error',
  '/_not-found',
  '/_error',
  '/404',
  '/500',
  '/fi/404',
  '/sv/503',
  '/fi.rsc',
  '/fi.segments/_tree.segment.rsc',
  '/index',
  '/fi/index',
  '/machine/fi.json',
  '/api/hello',
  '/manifest.json',
  '/constructor',
  '/__proto__',
  '/fi/__proto__',
].map((target) => path(target, 404))

const long = [
  line('a path of 8 kB', get(`/fi/${'a'.repeat(8_192)}`), 404, 414, 431, 400),
  line('a path of 7 kB', get(`/fi/${'a/'.repeat(3_500)}`), 404, 414),
  line('a query of 7 kB', get(`/fi/haku?q=${'%25'.repeat(2_300)}`), 200, 414),
  line('a header of 9 kB', get('/fi', `X-Long: ${'a'.repeat(9_000)}`), 431, 400),
  line('a header of 300 kB', get('/fi', `X-Long: ${'a'.repeat(300_000)}`), 431, 400, Number.NaN),
  line(
    '1 500 headers',
    get('/fi', ...Array.from({ length: 1_500 }, (_, index) => `X-${index}: a`)),
    431,
    400,
    Number.NaN,
  ),
  line('500 parameters', get(`/fi/haku?${'q=a&'.repeat(500)}`), 200),
]

const methods = [
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'].map((method) =>
    line(method, request(method, '/fi'), 405),
  ),
  line('TRACE', request('TRACE', '/fi'), 405),
  line('OPTIONS *', request('OPTIONS', '*'), 405, 400),
  line(
    'CONNECT',
    `CONNECT ${foreignHost}:443 HTTP/1.1\r\nHost: ${foreignHost}:443\r\n\r\n`,
    405,
    400,
  ),
  line('a method that nobody knows', request('FOO', '/fi'), 400, 405),
  line('a method in lower case', request('get', '/fi'), 400, 405),
  line('HEAD', request('HEAD', '/fi'), 200),
  line('HEAD of an unknown address', request('HEAD', '/fi/zzz'), 404),
  line('HEAD of a search', request('HEAD', '/sv/sok?q=a'), 200),
]

const ranges = [
  'bytes=0-0',
  'bytes=5-2',
  'bytes=999999-',
  'bytes=-1',
  'bytes=0-1,3-4,5-6',
  'lines=1-2',
  `bytes=${'0-1,'.repeat(500)}`,
].map((range) => header(`Range: ${range}`, 200, 206, 416))

const parameters = [
  'q=a&q=b',
  'q[]=a',
  'q[$ne]=',
  '__proto__[q]=a',
  'q=%00',
  'q=%ff',
  'q=100%',
  'q=%0d%0aSet-Cookie:%20a=b',
  'q',
  '?',
  '_rsc=1',
].map((query) => path(`/fi/haku?${query}`, 200))

const hosts = [
  raw(
    'the host of another site',
    [`GET /fi HTTP/1.1`, `Host: ${foreignHost}`, 'Connection: close', '', ''],
    200,
    400,
    404,
    421,
    Number.NaN,
  ),
  raw(
    'another host, to be redirected',
    [`GET /FI/ HTTP/1.1`, `Host: ${foreignHost}`, 'Connection: close', '', ''],
    308,
    400,
    404,
    421,
    Number.NaN,
  ),
  raw(
    'two hosts',
    ['GET /fi HTTP/1.1', 'Host: localhost', `Host: ${foreignHost}`, 'Connection: close', '', ''],
    400,
  ),
  raw('no host', ['GET /fi HTTP/1.1', 'Connection: close', '', ''], 400),
  raw('no host, as HTTP/1.0 allows', ['GET /fi HTTP/1.0', '', ''], 200, 308),
  ...['X-Forwarded-Host', 'X-Host', 'X-Forwarded-Server', 'X-Original-Host'].map((name) =>
    header(`${name}: ${foreignHost}`),
  ),
  header(`Forwarded: host=${foreignHost};proto=https`),
  header('X-Forwarded-Proto: javascript'),
  ...['X-Original-URL', 'X-Rewrite-URL', 'X-Matched-Path', 'X-Invoke-Path'].map((name) =>
    header(`${name}: /healthz`),
  ),
]

const headersOfNext = [
  'x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware',
  'x-middleware-rewrite: /healthz',
  'x-middleware-next: 1',
  'x-nextjs-data: 1',
  'RSC: 1',
  'Next-Action: 7f0000000000000000000000000000000000000000',
  'Next-Router-State-Tree: %5B%22%22%2C%7B%7D%5D',
  'Next-Router-Prefetch: 1',
  'Next-Url: /healthz',
  'x-prerender-revalidate: 1',
  'x-now-route-matches: 1=fi',
].flatMap((text) => [
  header(text),
  line(`${text.slice(0, 40)} (search)`, get('/sv/sok?q=a', text), 200),
])

const garbage = [
  header('Accept-Language: ;;;q=,,,*;q=9,\x80\xff'),
  line(
    'garbage for the language at /',
    get('/', `Accept-Language: ${'sv;q=0.1,'.repeat(700)}\xff`),
    307,
  ),
  header(`Accept-Encoding: ${'gzip;q=0,br;q=0,'.repeat(200)}*;q=0`),
  header('Accept-Encoding: identity;q=0'),
  header('If-None-Match: "', 200),
  header(`If-None-Match: ${'W/"a",'.repeat(1_000)}`),
  header('If-Modified-Since: tomorrow', 200),
  header('Cookie: a=b; __proto__=1; NEXT_LOCALE=sv; __prerender_bypass=1'),
  header('Authorization: Basic AAAA'),
  header('Expect: 100-continue'),
  header('Expect: the unexpected', 200, 417),
  line(
    'an upgrade to WebSocket',
    get(
      '/fi',
      'Upgrade: websocket',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Version: 13',
    ),
    200,
    400,
  ),
  line(
    'an upgrade to h2c',
    get('/fi', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA'),
    200,
    400,
  ),
]

const bodies = [
  line(
    'a multipart form that breaks off',
    `${request('POST', '/fi', 'Next-Action: x', 'Content-Type: multipart/form-data; boundary=b', 'Content-Length: 40')}--b\r\nContent-Disposition: form-data; name="`,
    405,
  ),
  line(
    'a GET that promises 300 MB',
    `${get('/fi', 'Content-Length: 314572800')}${'a'.repeat(65_536)}`,
    200,
    413,
  ),
  line(
    'a POST that promises 300 MB',
    `${request('POST', '/fi', 'Content-Length: 314572800')}${'a'.repeat(65_536)}`,
    405,
    413,
  ),
  line(
    'both kinds of length',
    `${get('/fi', 'Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\nGET /zzz HTTP/1.1\r\n`,
    400,
    200,
  ),
  line('two lengths', get('/fi', 'Content-Length: 5', 'Content-Length: 6'), 400),
  line('a negative length', get('/fi', 'Content-Length: -1'), 400),
  line('a coding that nobody knows', get('/fi', 'Transfer-Encoding: xchunked'), 400, 501, 200),
  line('a chunk of no size', `${get('/fi', 'Transfer-Encoding: chunked')}zz\r\n`, 400, 200),
]

const broken = [
  raw(
    'a header without a colon',
    ['GET /fi HTTP/1.1', 'Host: localhost', 'Connection: close', 'nothing', '', ''],
    400,
    200,
  ),
  raw(
    'a blank before the colon',
    ['GET /fi HTTP/1.1', 'Host: localhost', 'Connection: close', 'X-A : b', '', ''],
    400,
    200,
  ),
  raw(
    'a folded header',
    ['GET /fi HTTP/1.1', 'Host: localhost', 'Connection: close', 'X-A: b', ' c', '', ''],
    400,
    200,
  ),
  raw('a version that is none', ['GET /fi HTTP/9.9', 'Host: localhost', '', ''], 400, 505),
  raw('a protocol that is none', ['GET /fi SMTP/1.1', 'Host: localhost', '', ''], 400, 505),
  line('the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 505, Number.NaN),
  line(
    'a greeting of TLS',
    Buffer.from('16030100c8010000c40303aabbccddeeff00112233445566778899', 'hex'),
    400,
    Number.NaN,
  ),
  line('bytes of no meaning', Buffer.from([0, 255, 1, 254, 13, 10, 13, 10]), 400, Number.NaN),
  line('a line break inside the path', get('/fi\r\nSet-Cookie: a=b'), 400, 200, Number.NaN),
  path('/fi%0d%0aSet-Cookie:%20a=b', 400, 404),
  path('/FI/?a=%0d%0aSet-Cookie:%20a=b', 308),
]

export const hostileRequests: HostileRequest[] = [
  ...brokenPaths,
  ...traversals,
  ...zeroBytes,
  ...otherHosts,
  ...wrongForms,
  ...routesOfNext,
  ...long,
  ...methods,
  ...ranges,
  ...parameters,
  ...hosts,
  ...headersOfNext,
  ...garbage,
  ...bodies,
  ...broken,
]
