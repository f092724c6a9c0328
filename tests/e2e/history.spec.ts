/** A resident who lost a job today and lands on a page about the past, with a small telephone. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { elementsOf, languages, paths } from './site'

const screen = { width: 375, height: 667 }

/** Pages that tell of the site itself: they have no time of their own. The front page has the way in its opening. */
const aboutTheSite = {
  fi: [
    '/fi',
    '/fi/yhteystiedot',
    '/fi/saavutettavuusseloste',
    '/fi/tietosuojaseloste',
    '/fi/oikaisut',
    '/fi/sivukartta',
  ],
  sv: [
    '/sv',
    '/sv/kontakt',
    '/sv/tillganglighetsutlatande',
    '/sv/dataskyddsbeskrivning',
    '/sv/rattelser',
    '/sv/webbkarta',
  ],
}

const ways = {
  fi: ['Ilmoittaudu työnhakijaksi Työmarkkinatorilla', 'Helsingin työllisyyspalvelut nyt'],
  sv: [
    'Anmäl dig som arbetssökande på Jobbmarknad',
    'Sysselsättningstjänsterna i Helsingfors i dag',
  ],
}

/** True when the whole of an element is on the first screen. */
async function isOnScreen(element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  return (
    box !== null &&
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= screen.width &&
    box.y + box.height <= screen.height
  )
}

/** Words that stand between the heading and the lead. */
function noticeOn(page: Page): Locator {
  return page.locator('main article h1 + .history')
}

for (const language of languages) {
  test(`every page about the past says so, and where to go now, on the first screen of a small telephone (${language})`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(screen)
    const past = (await paths(request, language)).filter(
      (path) => !aboutTheSite[language].includes(path),
    )
    expect(past.length).toBeGreaterThan(15)
    for (const path of past) {
      await page.goto(path)
      const links = noticeOn(page).locator('.way-now a')
      await expect(links, path).toHaveText(ways[language])
      const seen = await Promise.all(
        [noticeOn(page).locator('p'), links.first(), links.last()].map(isOnScreen),
      )
      expect(seen, path).toEqual([true, true, true])
    }
  })

  test(`the front page leads first to today's services, on the first screen of a small telephone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize(screen)
    await page.goto(`/${language}`)
    const links = page.locator('main .way-now a')
    await expect(links).toHaveText(ways[language])
    expect(await Promise.all([links.first(), links.last()].map(isOnScreen))).toEqual([true, true])
  })

  test(`no page of the site itself says that it is history, and every page has the way in its footer (${language})`, async ({
    page,
    request,
  }) => {
    for (const path of await paths(request, language)) {
      await page.goto(path)
      if (aboutTheSite[language].includes(path))
        await expect(page.locator('.history'), path).toHaveCount(0)
      await expect(page.getByRole('contentinfo').locator('.way-now a'), path).toHaveText(
        ways[language],
      )
    }
  })

  test(`readers of other languages have a line in English, marked as English, on the front page and in every footer (${language})`, async ({
    page,
    request,
  }) => {
    for (const path of await paths(request, language)) {
      await page.goto(path)
      const line = page.getByRole('contentinfo').locator('[lang="en"]')
      await expect(line, path).toContainText('tyomarkkinatori.fi')
      await expect(line.getByRole('link'), path).toHaveText(['tyomarkkinatori.fi', 'hel.fi'])
    }
    await page.goto(`/${language}`)
    await expect(page.locator('main [lang="en"]')).toContainText(
      'employment services in Helsinki in 2015–2024',
    )
  })

  test(`the title of every page has its headline and tells of which years the site is, in link previews too (${language})`, async ({
    request,
  }) => {
    for (const path of await paths(request, language)) {
      const html = await (await request.get(path)).text()
      const title = textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '')
      const headline = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
      expect(title.startsWith(headline), `${path}: ${title}`).toBe(true)
      expect(title, path).toMatch(/2015–2024\)?$|\(\d{4}\)$/)
      expect(
        elementsOf(html).find(({ attributes }) => attributes.property === 'og:title')?.attributes
          .content,
        path,
      ).toBe(title)
    }
  })
}

/** Words of HTML as they are read: no elements, no places to break, ordinary spaces. */
function textOf(html: string): string {
  const plain = html.replace(/<[^>]+>|\u00ad/g, '').replace(/&nbsp;|\u00a0/g, ' ')
  return plain.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
}
