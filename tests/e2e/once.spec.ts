/** Nothing is told twice: no sentence and no way on stands twice in the main part of a page. */
import { expect, type Page, test } from '@playwright/test'
import { languages, paths } from './site'

/** The site map names every page twice on purpose: by section, and from A to Ö. */
const namesAllTwice = ['/fi/sivukartta', '/sv/webbkarta']

/**
 * What may repeat what stands elsewhere. On the front page a page that concerns two groups of readers stands with both; and the line in
 * English leads where the Finnish button does, for those who cannot read the button.
 */
const apart = '.audiences, [lang="en"]'

type Told = { sentences: string[]; targets: string[] }

for (const language of languages) {
  test(`no sentence and no target of a link stands twice in the main part of any page (${language})`, async ({
    page,
    request,
  }) => {
    const found: string[] = []
    for (const path of (await paths(request, language)).filter(
      (path) => !namesAllTwice.includes(path),
    )) {
      await page.goto(path)
      const { sentences, targets } = await toldOn(page)
      expect(sentences.length, path).toBeGreaterThan(0)
      found.push(...repeated([...sentences, ...targets]).map((twice) => `${path}: ${twice}`))
    }
    expect(found).toEqual([])
  })
}

test('what stands twice is found', () => {
  expect(repeated(['Hanke päättyi.', '/fi/hankkeet', 'Hanke päättyi.'])).toEqual(['Hanke päättyi.'])
})

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

/** Sentences of four words or more, and where links lead; places on the page itself are no targets. */
async function toldOn(page: Page): Promise<Told> {
  const { texts, targets } = await page.evaluate((apart) => {
    const blocks = 'p, li, dt, dd, th, td, h1, h2, h3, h4, caption, figcaption, blockquote'
    const main = [...document.querySelectorAll('main *')].filter(
      (element) => !element.closest(apart),
    )
    const leaves = main.filter(
      (element) => element.matches(blocks) && !element.querySelector(blocks),
    )
    return {
      texts: leaves.map(({ textContent }) => textContent ?? ''),
      targets: main.flatMap((element) =>
        element.matches('a[href]:not([href^="#"])') ? [element.getAttribute('href') ?? ''] : [],
      ),
    }
  }, apart)
  return {
    sentences: texts.flatMap(sentencesIn),
    targets: targets.map((target) => target.replace(/\/$/, '')),
  }
}

function sentencesIn(text: string): string[] {
  const plain = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
  return plain
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((part) => /[.!?]$/.test(part) && part.split(' ').length >= 4)
}
