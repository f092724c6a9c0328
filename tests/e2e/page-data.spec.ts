/** Programs that read the pages as data. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { factsOf, faultsBySchema, figuresOf, json, keysOfContent, read, withoutText } from './data'
import { elementsOf, languages, paths } from './site'

for (const language of languages) {
  test(`every page of ${language} is data by the published schema, with the figures that its facts.yaml has`, async ({
    request,
  }) => {
    const faults = await faultsBySchema(request, 'page-2')
    const keys: string[] = []
    for (const path of await paths(request, language)) {
      const page = await json(request, `${path}.json`)
      expect(faults(page), path).toEqual([])
      expect([page.language, new URL(page.address).pathname], path).toEqual([language, path])
      expect(withoutText(page.figures), path).toEqual(figuresOf(page.key, language))
      expect([page.type, page.published], path).toEqual([
        factsOf(page.key).type ?? 'section',
        factsOf(page.key).published ?? null,
      ])
      keys.push(page.key)
    }
    const written = keysOfContent().filter(
      (key) => (factsOf(key).only?.language ?? language) === language,
    )
    expect(keys).toEqual(expect.arrayContaining(written))
  })

  test(`every page of ${language} is Markdown whose header agrees with its data and whose links are absolute`, async ({
    request,
  }) => {
    for (const path of await paths(request, language)) {
      const text = await read(request, `${path}.md`, 'text/markdown')
      const page = await json(request, `${path}.json`)
      const [, header = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
      const { title, updated, address, contentHash } = page
      expect(parse(header), path).toMatchObject({ title, language, updated, address, contentHash })
      expect([parse(header).state ?? null, parse(header).translation ?? null], path).toEqual([
        page.state,
        page.translation?.address ?? null,
      ])
      // Between what is said of the page's time and its text the Markdown has the corrections, which data have as a list.
      for (const block of page.markdown.split('\n\n')) expect(body, path).toContain(block)
      for (const { text } of page.corrections) expect(body, path).toContain(text)
      expect(
        [...body.matchAll(/\]\((?!https?:|mailto:|tel:)[^)]*\)/g)].map(([link]) => link),
        path,
      ).toEqual([])
    }
  })

  test(`the list of ${language} has every page as its own data has it`, async ({ request }) => {
    const faults = await faultsBySchema(request, 'site-2')
    const list = await json(request, `/${language}/data.json`)
    expect(faults(list)).toEqual([])
    const listed = list.pages.map(({ address }: { address: string }) => new URL(address).pathname)
    expect(listed.toSorted()).toEqual((await paths(request, language)).toSorted())
    for (const described of list.pages)
      expect(await json(request, `${new URL(described.address).pathname}.json`)).toMatchObject(
        described,
      )
  })
}

test('every page announces its own twins, and only those', async ({ request }) => {
  for (const path of await paths(request)) {
    const links = elementsOf(await (await request.get(path)).text()).filter(
      ({ name, attributes }) => name === 'link' && attributes.rel === 'alternate',
    )
    const twins = links.filter(({ attributes }) =>
      ['application/json', 'text/markdown'].includes(attributes.type ?? ''),
    )
    expect(
      twins.map(({ attributes }) => new URL(attributes.href ?? '').pathname).toSorted(),
      path,
    ).toEqual([`${path}.json`, `${path}.md`])
  }
})

test('addresses that are no page any more, or not in that language, have no twins', async ({
  request,
}) => {
  const living = await paths(request)
  const others = readFileSync('tests/addresses.txt', 'utf8')
    .split('\n')
    .filter((address) => address && !living.includes(address))
  for (const address of [...others, '/fi/404', '/fi/ei-ole']) {
    const statuses = [
      (await request.get(`${address}.json`)).status(),
      (await request.get(`${address}.md`)).status(),
    ]
    expect(statuses, address).toEqual([404, 404])
  }
})

test('every link of llms.txt answers, and every page is among them', async ({ request }) => {
  const text = await read(request, '/llms.txt', 'text/plain')
  const found = [...text.matchAll(/\]\(([^)]+)\)/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  expect(text).toMatch(/^# .+\n\n> /)
  expect(found).toEqual(expect.arrayContaining((await paths(request)).map((path) => `${path}.md`)))
  for (const address of found) expect((await request.get(address)).status(), address).toBe(200)
})

test('a program that has a page already is answered with 304', async ({ request }) => {
  const etag = (await request.get('/fi.json')).headers().etag ?? ''
  const answer = await request.get('/fi.json', { headers: { 'if-none-match': etag } })
  expect([etag === '', answer.status()]).toEqual([false, 304])
})
