/** The dates that search engines are told are the dates that the writers gave. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { sitemap } from './site'

const content = fileURLToPath(new URL('../../content', import.meta.url))

/** Date of the last change by language and title: titles are unique within a language. */
async function updatedDates(): Promise<Map<string, string>> {
  const names = (await readdir(content, { recursive: true })).filter((name) =>
    /index\.(fi|sv)\.md$/.test(name),
  )
  const texts = await Promise.all(
    names.map(async (name) => ({
      language: name.slice(-5, -3),
      text: await readFile(`${content}/${name}`, 'utf8'),
    })),
  )
  return new Map(
    texts.map(({ language, text }) => [
      `${language} ${field(text, 'title')}`,
      field(text, 'updated'),
    ]),
  )
}

/** Pages that are made from the press releases of a year have no writer. */
const madeFromReleases = /\/(tiedotteet|pressmeddelanden)\/\d{4}(\/\d+)?$/

function field(text: string, name: string): string {
  const value = new RegExp(`^${name}: *(.*)$`, 'm').exec(text)?.[1] ?? ''
  return value.trim().replace(/^(['"])(.*)\1$/, '$2')
}

test("the sitemap's dates are those of the pages", async ({ request }) => {
  const dates = await updatedDates()
  const written = (await sitemap(request)).filter(({ path }) => !madeFromReleases.test(path))
  for (const { path, lastModified } of written) {
    const title = headingOf(await (await request.get(path)).text())
    expect(dates.get(`${path.slice(1, 3)} ${title}`), `${path}: ${title}`).toBe(lastModified)
  }
})

/** Words of the first heading as their writer typed them. */
function headingOf(html: string): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
  return heading.replace(/<[^>]+>|\u00ad/g, '').replace(/&nbsp;|\u00a0/g, ' ')
}
