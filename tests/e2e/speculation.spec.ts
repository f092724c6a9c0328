/** A reader who rests on a link finds the page ready, though no script runs. The rules come by a header of the page. */
import { type CDPSession, expect, type Page, test } from '@playwright/test'

/** What Chromium tells of it. Under a policy that refuses the rules there is nothing to tell. */
interface Attempts {
  preloadingAttemptSources: { key: { action: string; url: string } }[]
}

async function watch(
  page: Page,
): Promise<{ session: CDPSession; candidates: () => string[]; ready: () => string[] }> {
  const session = await page.context().newCDPSession(page)
  let sources: Attempts['preloadingAttemptSources'] = []
  const ready: string[] = []
  session.on(
    'Preload.preloadingAttemptSourcesUpdated',
    ({ preloadingAttemptSources }: Attempts) => {
      sources = preloadingAttemptSources
    },
  )
  session.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') ready.push(prefetchUrl)
  })
  await session.send('Preload.enable')
  const pathOf = (address: string) => new URL(address).pathname + new URL(address).search
  return {
    session,
    candidates: () => sources.map(({ key }) => pathOf(key.url)).sort(),
    ready: () => ready.map(pathOf),
  }
}

for (const start of ['/sv/webbkarta', '/fi/haku?q=tuki', '/fi/ei-ole']) {
  test(`from ${start} a link that the pointer rests on is fetched`, async ({ page }) => {
    const { ready } = await watch(page)
    await page.goto(start)
    const link = page
      .getByRole('contentinfo')
      .getByRole('link', { name: /^(Yhteystiedot|Kontakt)/ })
      .first()
    await link.hover()
    await expect.poll(ready).toEqual([await link.getAttribute('href')])
  })
}

test('only pages may be fetched: no search, no file, no other site', async ({ page }) => {
  const { candidates } = await watch(page)
  await page.goto('/fi/tiedotteet/2020-asiakkaat-siirtyvat')
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const pages = links.filter(
    (address) =>
      /^\/(fi|sv)(\/|$)/.test(address) && !/\.(csv|json|md|xml)$|\/(haku|sok)/.test(address),
  )
  expect(links).toEqual(
    expect.arrayContaining([expect.stringMatching(/\.csv$/), expect.stringMatching(/^https:/)]),
  )
  await expect.poll(candidates).toEqual([...new Set(pages)].sort())
})
