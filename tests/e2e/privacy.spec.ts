/** What a reader's browser is asked to do: one request, nothing that runs, nothing that remembers, nobody else told. */
import { expect, test } from '@playwright/test'
import { elementsOf, paths } from './site'

/** Ten network packets: what a server may send before it waits for the first answer. */
const heaviestAllowed = 14_336

const unknownPages = ['/fi/ei-ole', '/sv/finns-inte', '/ei-ole']

test('no page sets a cookie, carries a script or an inline style, or names another host for a part of itself', async ({
  request,
}) => {
  for (const path of [...(await paths(request)), ...unknownPages]) {
    const response = await request.get(path)
    expect(response.headers(), path).not.toHaveProperty('set-cookie')
    const elements = elementsOf(await response.text())
    const scripts = elements.filter(
      ({ name, attributes }) => name === 'script' && attributes.type !== 'application/ld+json',
    )
    expect(scripts, path).toEqual([])
    const running = elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => name.startsWith('on') || name === 'style'),
    )
    expect(running, path).toEqual([])
    expect(
      elements.flatMap(loadedAddresses).filter((address) => !/^\/(?!\/)/.test(address)),
      path,
    ).toEqual([])
  }
})

for (const language of ['fi', 'sv'] as const) {
  test(`the browser asks for nothing but the page, its pictures, its icon and the rules for the next page, and refuses nothing on it (${language})`, async ({
    page,
    request,
    baseURL,
  }) => {
    const asked: string[] = []
    const messages: string[] = []
    page.on('request', (part) => asked.push(part.url()))
    page.on('console', (message) => messages.push(message.text()))
    const all = await paths(request, language)
    for (const path of all) await page.goto(path)
    const own = (address: string) =>
      ['icon.svg', 'files/', 'speculation-rules.json'].some((place) =>
        address.startsWith(`${baseURL}/${place}`),
      )
    expect(asked.filter((address) => !own(address))).toEqual(all.map((path) => baseURL + path))
    expect(messages).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })
}

test('every page fits into the first round of packets', async ({ request }) => {
  const sizes: { path: string; size: number }[] = []
  for (const path of [...(await paths(request)), ...unknownPages]) {
    const response = await request.head(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers()['content-encoding'], path).toBe('gzip')
    sizes.push({ path, size: Number(response.headers()['content-length']) })
  }
  const [heaviest] = sizes.toSorted((a, b) => b.size - a.size)
  const sentence = `heaviest page: ${heaviest?.path}, ${heaviest?.size} of ${heaviestAllowed} bytes gzip`
  console.log(sentence)
  expect(heaviest?.size, sentence).toBeLessThanOrEqual(heaviestAllowed)
})

/** Addresses that a browser fetches by itself because of an element. */
function loadedAddresses({
  name,
  attributes,
}: {
  name: string
  attributes: Record<string, string>
}): string[] {
  const loading = [
    'stylesheet',
    'preload',
    'modulepreload',
    'icon',
    'preconnect',
    'dns-prefetch',
    'manifest',
  ]
  if (name === 'link')
    return loading.some((rel) => attributes.rel?.split(' ').includes(rel))
      ? [attributes.href ?? '']
      : []
  return [
    attributes.src ?? [],
    attributes.srcset ?? [],
    attributes.poster ?? [],
    attributes.data ?? [],
  ].flat()
}
