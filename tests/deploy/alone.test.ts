/** nginx with a release and no replica that answers. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HeaderTable, readHeaderTable } from '#lib/tree/manifest'
import { ask } from '#tests/support/ask'
import { type Front, startFront } from '#tests/support/front'
import { freePort, startSite } from '#tests/support/running-site'

const aliases = {
  '/fi/entinen': '/fi/palvelut',
  '/fi/työnhakijat.html': '/fi/palvelut',
  '/vanha_sivu': '/fi/palvelut',
  '/index.php?id=a': '/fi/palvelut',
  '/index.php?id=A': '/sv/tjanster',
  '/?page_id=7': '/sv',
  '/hinta$': '/fi',
  [`/${'ä'.repeat(200)}`]: '/fi',
}

let project = ''
let front: Front
let table: HeaderTable

/** The build of this project, with an old address and a retired page added to its records. */
beforeAll(async () => {
  await (await startSite()).stop()
  project = mkdtempSync(path.join(tmpdir(), 'alone-'))
  for (const name of ['out', 'deploy']) cpSync(name, path.join(project, name), { recursive: true })
  cpSync(
    path.join(project, 'out/errors/fi.html'),
    path.join(project, 'out/errors/gone/fi/vanha.html'),
  )
  edit('out/build.json', (record) => ({ ...record, aliases }))
  edit('out/headers.json', (headers) => ({
    ...headers,
    errors: { ...headers.errors, 'gone/fi/vanha': headers.errors?.fi },
  }))
  table = await readHeaderTable(path.join(project, 'out'))
  front = await startFront({
    project,
    replicas: [await freePort(), await freePort()],
    environment: { RATE_FILES: '100000' },
  })
})

afterAll(async () => {
  await front.stop()
  rmSync(project, { recursive: true })
})

function edit(
  name: string,
  change: (value: Record<string, Record<string, unknown>>) => object,
): void {
  const file = path.join(project, name)
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))
}

test('every page, feed and file is sent, with its headers', async () => {
  for (const [address, headers] of Object.entries(table.paths)) {
    const answer = await ask(front.origin, address)
    expect(answer.status, address).toBe(200)
    expect(answer.headers, address).toMatchObject({ ...table.defaults, ...headers })
  }
})

test.each([
  ['/fi/haku?q=ty%C3%B6', 'fi'],
  ['/sv/sok?q=arbete', 'sv'],
])('%s says sorry in its language and when to come back', async (target, language) => {
  const { status, headers, body } = await ask(front.origin, target)
  expect([status, body.toString()]).toEqual([
    503,
    readFileSync(path.join(project, `out/errors/unavailable/${language}.html`), 'utf8'),
  ])
  expect(headers).toMatchObject({ ...table.defaults, ...table.errors[`unavailable/${language}`] })
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
})

test.each([
  ['/fi/zzz', 'fi'],
  ['/sv/zzz', 'sv'],
  ['/zzz', 'both'],
  ['/fi.html', 'both'],
  ['/-/status', 'both'],
  ['/-/errors/fi.html', 'both'],
])('%s is not found, and the page says so in: %s', async (target, language) => {
  const { status, headers, body } = await ask(front.origin, target)
  expect([status, body.toString()]).toEqual([
    404,
    readFileSync(path.join(project, `out/errors/${language}.html`), 'utf8'),
  ])
  expect(headers).toMatchObject({ ...table.defaults, ...table.errors[language] })
})

test('a retired page answers 410', async () => {
  const { status, headers } = await ask(front.origin, '/fi/vanha')
  expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8'])
})

test.each([
  ['/fi/entinen?a=1', 301, '/fi/palvelut?a=1'],
  ['/fi/ty%C3%B6nhakijat.html', 301, '/fi/palvelut'],
  ['/fi/ty%c3%b6nhakijat.HTML/', 301, '/fi/palvelut'],
  ['/fi/tyo%CC%88nhakijat.html', 301, '/fi/palvelut'],
  ['/Vanha_Sivu', 301, '/fi/palvelut'],
  ['/index.php?id=a', 301, '/fi/palvelut'],
  ['/?page_id=7', 301, '/sv'],
  [`/${'%C3%A4'.repeat(200)}`, 301, '/fi'],
  ['/fi/entinen).?a=1', 301, '/fi/palvelut?a=1'],
  ['/Vanha_Sivu,', 301, '/fi/palvelut'],
  ['/fi/ty%C3%B6nhakijat.html%C2%BB.', 301, '/fi/palvelut'],
  ['/fi/vanha.', 301, '/fi/vanha'],
  ['/?page_id=8', 307, '/fi'],
  ['/fi/', 308, '/fi'],
  ['/fi/palvelut/?a=1', 308, '/fi/palvelut?a=1'],
  ['/', 307, '/fi'],
])('%s leads on with %i to %s', async (target, status, location) => {
  const answer = await ask(front.origin, target)
  expect([answer.status, answer.headers.location]).toEqual([status, location])
  expect(answer.headers).toMatchObject(table.defaults)
})

test('the bare origin knows who reads Swedish', async () => {
  expect(
    (await ask(front.origin, '/', { 'accept-language': 'sv-FI,sv;q=0.9' })).headers.location,
  ).toBe('/sv')
})

test.each([
  '//evil.example/',
  '///evil.example//',
  '/\\evil.example/',
  '/.evil.example/',
  '/%2fevil.example/',
  '/http:evil.example/',
])('%s leads to no other host', async (target) => {
  const { status, headers } = await ask(front.origin, target)
  expect([400, 404]).toContain(status)
  expect(headers.location).toBeUndefined()
})
