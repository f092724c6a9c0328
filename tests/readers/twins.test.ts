/** The twins of a page for programs say what the page says: facts, figures, places, corrections and lists are compared text by text. */
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { builtPages, fileOf, plain } from './tree'

const shown =
  '.history > p, .lead, .notice p, .fact-box dd, .ledger dd, .figures td, .places h3, .street, .corrected p, .release-title a, .page-list h3 a'

/** Letters and digits alone: Markdown escapes some signs, and a page writes some texts with a capital. */
function bare(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

test.each(builtPages().map((page) => [page.address, page] as const))(
  'Markdown and JSON say what %s says',
  (address, { html }) => {
    const document = new JSDOM(html.replace(/<style>.*?<\/style>/gs, '')).window.document
    const texts = [...document.querySelectorAll(shown)]
      .filter((element) => !element.closest('.sources') && !element.querySelector('a'))
      .map((element) => bare(element.textContent ?? ''))
      .filter(Boolean)
    const markdown = bare(fileOf(`${address}.md`))
    const json = bare(fileOf(`${address}.json`))
    expect(texts.filter((text) => !markdown.includes(text))).toEqual([])
    expect(
      texts.filter((text) => !json.includes(text) && !/historia|historiaa/.test(text)),
    ).toEqual([])
  },
)
