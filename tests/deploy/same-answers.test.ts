/** nginx and `npm start` give the same answers: for every address of the build, in every form, and for what is not an address. */
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHeaderTable } from '#lib/tree/manifest'
import { findBrotli } from '#tests/nginx'
import { type Answered, ask } from '#tests/support/ask'
import { type Front, startFront } from '#tests/support/front'
import { type RunningSite, startSite } from '#tests/support/running-site'

let replica: RunningSite
let front: Front
let addresses: string[] = []

beforeAll(async () => {
  replica = await startSite()
  front = await startFront({
    replicas: [replica.port],
    environment: { RATE_FILES: '100000', RATE_RENDERED: '100000' },
  })
  addresses = Object.keys((await readHeaderTable(path.resolve('out'))).paths)
})

afterAll(async () => {
  await front.stop()
  await replica.stop()
})

/** What two servers may differ in: their name, the clock, and how a connection is kept. */
const theirOwn = ['server', 'date', 'connection', 'keep-alive', 'transfer-encoding']

/** Nobody reads the length and the type of a file that is not sent; its date is left out by nginx where the reader told its tag. */
const ofFiles = ['content-length', 'content-type', 'last-modified']

function comparable({ status, headers, body }: Answered) {
  const left = status === 304 ? [...theirOwn, ...ofFiles] : theirOwn
  const shared = Object.entries(headers).filter(([name]) => !left.includes(name))
  return { status, headers: Object.fromEntries(shared.sort()), body: body.toString('base64') }
}

async function differences(
  targets: string[],
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<string[]> {
  const different: string[] = []
  for (const target of targets) {
    const [own, nginx] = [
      await ask(replica.origin, target, headers, method),
      await ask(front.origin, target, headers, method),
    ]
    if (!isSame(own, nginx)) different.push(`${target}: ${show(own)} | ${show(nginx)}`)
  }
  return different
}

function isSame(one: Answered, other: Answered): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

function show(answer: Answered): string {
  const { status, headers, body } = comparable(answer)
  return JSON.stringify({ status, headers, bytes: body.length })
}

test.each(['identity', 'gzip', findBrotli() ? 'gzip, deflate, br, zstd' : 'gzip, deflate'])(
  'every address, accepting %s',
  async (encoding) => {
    expect(addresses.length).toBeGreaterThan(100)
    expect(await differences(addresses, { 'accept-encoding': encoding })).toEqual([])
  },
)

test('every address, asked with HEAD', async () => {
  expect(await differences(addresses, { 'accept-encoding': 'gzip' }, 'HEAD')).toEqual([])
})

test('every address, asked for a part of it', async () => {
  for (const range of ['bytes=0-3', 'bytes=5-2', 'bytes=999999-'])
    expect(await differences(addresses, { range })).toEqual([])
})

test('every address, with a query', async () => {
  const answers = await Promise.all(
    addresses.map((address) => ask(front.origin, `${address}?utm_source=x&a=/fi`)),
  )
  expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 200))
})

test('a reader who has the file gets 304, and one who has another gets it', async () => {
  for (const address of addresses) {
    const { etag = '' } = (await ask(front.origin, address)).headers
    for (const known of [etag, `"other", ${etag}`, `${etag.replace('W/', '')} , "x"`, '*']) {
      const again = await ask(front.origin, address, { 'if-none-match': known })
      expect([again.status, again.headers.etag, again.body.length], `${address} ${known}`).toEqual([
        304,
        etag,
        0,
      ])
    }
    expect(
      (await ask(front.origin, address, { 'if-none-match': `${etag.slice(0, -2)}"` })).status,
    ).toBe(200)
  }
  expect(await differences(addresses, { 'if-none-match': '*' })).toEqual([])
})

test('a reader who has the date of the file', async () => {
  const { 'last-modified': date = '' } = (await ask(front.origin, '/fi')).headers
  expect((await ask(front.origin, '/fi', { 'if-modified-since': date })).status).toBe(304)
  const dates = [
    date,
    new Date(Date.parse(date) - 1_000).toUTCString(),
    new Date().toUTCString(),
    'yesterday',
  ]
  for (const known of dates)
    expect(await differences(addresses, { 'if-modified-since': known })).toEqual([])
  expect(
    await differences(addresses, { 'if-modified-since': date, 'if-none-match': 'W/"other"' }),
  ).toEqual([])
})

test('a condition that only a change could need is none', async () => {
  const conditions = [
    { 'if-match': 'W/"other"' },
    { 'if-match': '*' },
    { 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    { 'if-unmodified-since': 'yesterday' },
  ]
  for (const condition of conditions)
    expect(await differences(['/fi', '/fi.json', '/zzz', '/og-fi.png'], condition)).toEqual([])
  const plain = (await ask(front.origin, '/fi')).body
  expect((await ask(front.origin, '/fi', { 'if-match': '"x"' })).body).toEqual(plain)
})

test('what is not an address of the build: other spellings, forms of files, folders, the unknown', async () => {
  const spellings = [
    '/FI',
    '/fi/',
    '//fi',
    '/./fi',
    '/fi/palvelut/../palvelut',
    '/%66i',
    '/fi%2Fpalvelut',
    '/fi//palvelut/',
    '/Fi/Palvelut',
    '/FI/HAKU/?q=Tuki',
    '/ZZZ/',
    '/fi/palvelut/?a=1',
    '/robots.txt/',
  ]
  const forms = [
    '/fi.html',
    '/fi.html.gz',
    '/fi.html.br',
    '/site/fi.html',
    '/sitemap.xml.gz',
    '/robots.txt.br',
    '/og-fi.png/',
    '/files',
    '/files/',
  ]
  const unknown = [
    '/zzz',
    '/fi/zzz',
    '/sv/zzz',
    '/-/status',
    '/-/errors/fi.html',
    '/one/out/site/fi.html',
    '/one/out/headers.json',
    '/fi/%C3%A4',
  ]
  expect(
    await differences([...spellings, ...forms, ...unknown], { 'accept-encoding': 'gzip' }),
  ).toEqual([])
})

test('the search and the way to a language', async () => {
  expect(
    await differences(['/', '/fi/haku', '/sv/sok', '/fi/haku?q=ty%C3%B6', '/sv/sok?q=arbete&q=x'], {
      'accept-encoding': 'gzip',
    }),
  ).toEqual([])
  for (const languages of [
    'sv-FI, fi;q=0.5',
    'fi-FI,fi;q=0.9,sv;q=0.8',
    'sv-FI,sv;q=0.9,fi;q=0.8,en;q=0.7',
    'sv-FI,sv;q=0.7,fi;q=0.9',
    'en, sv;q=0.3',
    'sv;q=0',
    'sv;q=0, *',
    'fi;q=0.25, sv;q=0.5',
    'de, *;q=0.1',
    'fi, sv',
    'sv, fi',
    'en-US,en;q=0.5',
    'SV',
    ';q=,*;;',
    'fi;q=0',
    'safi',
  ])
    expect(await differences(['/', '/?a=1'], { 'accept-language': languages }), languages).toEqual(
      [],
    )
})

test('the health of the release', async () => {
  expect(JSON.parse((await ask(front.origin, '/healthz')).body.toString())).toEqual(
    JSON.parse((await ask(replica.origin, '/healthz')).body.toString()),
  )
})
