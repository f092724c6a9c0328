/** A journalist who follows, cites and copies; on paper too. */
import { expect, type Page, test } from '@playwright/test'
import { recordsOf } from '../support/csv'
import { type Figure, factsOf, faultsBySchema, figuresOf, json, read } from './data'
import { elementsOf, languages, paths } from './site'

const sections = { fi: '/fi/tiedotteet', sv: '/sv/pressmeddelanden' }
const ledgers = { fi: '/fi/hankkeet/eu-rahoitus', sv: '/sv/projekt/eu-finansiering' }
const edited = {
  fi: /^Teksti on toimitettu kaupungin \p{L}+ tiedotteesta \((2019|syksy 2020), tarkka päivä ei ole tiedossa\)\.$/u,
  sv: /^Texten är redigerad utifrån stadens pressmeddelande på \p{L}+ \((2019|hösten 2020), den exakta dagen är inte känd\)\.$/u,
}
const release = '/sv/pressmeddelanden/2020-kunder-flyttar'

/** Plain values of a figure in the order of the page. */
function boundsOf({ value, min, max }: Figure): string[] {
  return [value, min, max].filter((bound) => bound !== undefined).map(String)
}

for (const language of languages) {
  test(`the figures of a release are what facts.yaml has, for people and for programs (${language})`, async ({
    page,
    request,
  }) => {
    const { pages } = await json(request, `/${language}/data.json`)
    for (const { key, address } of pages.filter(
      ({ type }: { type: string }) => type === 'press-release',
    )) {
      await page.goto(new URL(address).pathname)
      for (const figure of figuresOf(key, language)) {
        const values = page.locator(`#figure-${figure.id} data`)
        await expect(values, figure.id).toHaveText(
          boundsOf(figure).map((bound) =>
            new Intl.NumberFormat('fi', { maximumFractionDigits: 20 }).format(Number(bound)),
          ),
        )
        expect(
          await Promise.all((await values.all()).map((value) => value.getAttribute('value'))),
        ).toEqual(boundsOf(figure))
      }
    }
  })

  test(`the press index leads to feeds that answer, and to the releases of every year by titles with the year (${language})`, async ({
    page,
    request,
  }) => {
    await page.goto(sections[language])
    await expect(page.locator('.release-index h2')).toHaveText(['2020', '2019'])
    await expect(page.locator('.release-title')).toHaveText([/ \(2020\)$/, / \(2019\)$/])
    for (const link of await page.locator('.release-index a, .feed-links a').all()) {
      const address = (await link.getAttribute('href')) ?? ''
      expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200)
    }
  })

  test(`the page of a year that holds one release still answers, and no other page leads to it (${language})`, async ({
    page,
    request,
  }) => {
    const year = `${sections[language]}/2020`
    await page.goto(year)
    await expect(page.locator('.release-list li')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2020$/)
    for (const path of (await paths(request, language)).filter((path) => path !== year)) {
      const links = elementsOf(await (await request.get(path)).text()).filter(
        ({ name }) => name === 'a',
      )
      expect(
        links.filter(({ attributes }) => attributes.href === year),
        path,
      ).toEqual([])
    }
  })

  test(`above the text of a release stands of which release it was edited (${language})`, async ({
    page,
    request,
  }) => {
    const { pages } = await json(request, `/${language}/data.json`)
    for (const { address } of pages.filter(
      ({ type }: { type: string }) => type === 'press-release',
    )) {
      await page.goto(new URL(address).pathname)
      await expect(page.locator('.origin')).toHaveText(edited[language])
    }
  })

  test(`the ledger is the same on its page, in CSV and in JSON, and names what facts.yaml names (${language})`, async ({
    page,
    request,
  }) => {
    const ledger = await json(request, `${ledgers[language]}/ledger.json`)
    const rows = recordsOf(await read(request, `${ledgers[language]}/ledger.csv`, 'text/csv'))
    expect((await faultsBySchema(request, 'ledger-2'))(ledger)).toEqual([])
    expect(rows.map(({ key }) => key)).toEqual(['projects/handu', 'projects/siepp'])
    await page.goto(ledgers[language])
    await expect(page.locator('.ledger h2')).toHaveText(rows.map(({ title }) => title ?? ''))
    for (const [index, { key, funding, period, partners }] of ledger.projects.entries()) {
      const facts = factsOf(key)
      const { fund, priorityAxis, specificObjective, ...own } = funding
      expect({
        ...own,
        fund: fund.id,
        priorityAxis: priorityAxis.id,
        specificObjective: specificObjective.id,
      }).toEqual(facts.funding)
      expect([period.start, period.end]).toEqual([facts.period.start, facts.period.end])
      expect(partners).toEqual(
        (facts.partners ?? []).map((partner: Record<string, string>) => partner[language]),
      )
      expect(rows[index]).toMatchObject({
        fund: fund.name,
        start: facts.period.start ?? '',
        end: facts.period.end,
        partners: partners.join('; '),
      })
      await expect(page.locator('.ledger section').nth(index)).toContainText(specificObjective.name)
    }
  })
}

test('a citation names an address that answers and the version that the data of the page tells', async ({
  page,
  request,
}) => {
  const { contentHash } = await (await request.get(`${release}.json`)).json()
  const words = await citationOn(page)
  const address = /https?:\/\/\S+$/.exec(words)?.[0] ?? ''
  expect(new URL(address).pathname).toBe(release)
  expect(words).toContain(
    `Version av den 25 november 2026, beteckning ${contentHash.slice(0, 12)}.`,
  )
})

test('on paper a release is its text, figures, address and version, without what only a screen can use', async ({
  page,
}) => {
  const words = await citationOn(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.citation')).toBeVisible()
  await expect(page.locator('.key-figures table')).toBeVisible()
  for (const useless of await page.locator('nav, .downloads, .read-more, .site-footer').all())
    await expect(useless).toBeHidden()
  expect(words).toContain(release)
})

async function citationOn(page: Page): Promise<string> {
  await page.goto(release)
  return ((await page.locator('.citation').textContent()) ?? '').replaceAll('\u00a0', ' ')
}
