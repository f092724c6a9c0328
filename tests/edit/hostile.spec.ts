/** Hostile requests against the running editor get nothing, and what is typed is never run. */
import { request as httpRequest } from 'node:http'
import { expect, test } from '@playwright/test'
import { type Editor, startEditor } from './editor'

let editor: Editor
let cookie = ''

interface Answer {
  status: number
  body: string
  headers: Record<string, unknown>
}

/** A request as it is written, whatever a browser would make of it. */
function ask(
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: string | Buffer,
): Promise<Answer> {
  const { port, host } = new URL(editor.origin)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, path: target, method, headers: { host, ...headers } },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => {
          text += chunk
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        )
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

test.beforeAll(async () => {
  editor = await startEditor()
  const { headers } = await ask(new URL(editor.address).pathname + new URL(editor.address).search)
  cookie = String(headers['set-cookie']).split(';')[0] ?? ''
})

test.afterAll(() => editor.stop())

test('the first address is good once', async () => {
  const { pathname, search } = new URL(editor.address)
  expect((await ask(pathname + search)).status).toBe(401)
})

test('without the session, from other hosts and origins nothing comes back', async () => {
  const own = { cookie, origin: editor.origin }
  expect((await ask('/')).status).toBe(401)
  expect((await ask('/', { cookie })).status).toBe(200)
  expect((await ask('/', { cookie, host: 'evil.example' })).status).toBe(421)
  expect((await ask('/', { ...own, origin: 'https://evil.example' }, 'POST')).status).toBe(403)
  expect((await ask('/', { cookie }, 'POST')).status).toBe(403)
  expect((await ask('/', { 'x-edit-visitor': 'e30', 'x-edit-secret': 'x' })).status).toBe(401)
})

test('names that lead elsewhere are none', async () => {
  for (const target of [
    '/changes/../../etc/passwd',
    '/changes/%2e%2e%2f%2e%2e/pages/home',
    '/changes/x/files/..%2f..%2fpackage.json',
  ])
    expect((await ask(target, { cookie })).status, target).toBe(400)
  for (const target of ['/changes/no-such/pages/home', '/history/xyz', '/changes/a--b'])
    expect((await ask(target, { cookie })).status, target).toBe(404)
})

test('a body that is too long is not read', async () => {
  const headers = { cookie, origin: editor.origin, 'content-length': String(200 * 1024 * 1024) }
  const answer = await ask('/language', headers, 'POST', Buffer.alloc(1024)).catch(() => undefined)
  expect([413, undefined]).toContain(answer?.status)
})

test('script in every field is text, on the screen and in the preview', async ({
  page,
  context,
}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: editor.origin }])
  page.on('dialog', () => expect('a dialog').toBe('none'))
  await page.goto(editor.origin)
  await page.getByRole('button', { name: /Muokkaa SIEPP/ }).click()
  await expect(page.locator('#status')).toHaveText('Kaikki on tallessa')
  const attack = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
  for (const field of ['title', 'summary', 'navTitle', 'slug'])
    await page.locator(`[name="fi.${field}"]`).fill(attack)
  await expect(page.locator('#finding-list .finding-error').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tallenna' }).click()
  await expect(page.locator('h1')).toHaveText(attack)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  const preview = page.locator('iframe[id="preview.fi"]')
  if ((await preview.count()) > 0) {
    const { headers } = await ask(
      new URL((await preview.getAttribute('src')) ?? '', editor.origin).pathname,
      { cookie },
    )
    expect(headers['content-security-policy']).toContain('sandbox')
  }
  expect([...hosts]).toEqual([new URL(editor.origin).host])
})
