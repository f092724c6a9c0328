/** Pages as programs without pictures and style sheets read them: w3m, lynx, Python's html2text. Words that stand apart on the page stand apart there. */
import { spawnSync } from 'node:child_process'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { find } from './programs'
import { builtPages, fileOf, plain } from './tree'

const python =
  'import html2text, sys; h = html2text.HTML2Text(); h.body_width = 0; h.ignore_links = True; print(h.handle(sys.stdin.read()))'

const browsers = [
  { program: 'w3m', values: '-dump -T text/html -I utf-8 -O utf-8 -cols 400'.split(' ') },
  {
    program: 'lynx',
    values: '-dump -nolist -stdin -width=400 -assume_charset=utf-8 -display_charset=utf-8'.split(
      ' ',
    ),
  },
  { program: 'html2text', values: ['-c', python] },
] as const

/** Elements that stand inside a line of text. */
const inline = ['a', 'b', 'strong', 'em', 'i', 'span', 'data', 'time', 'abbr', 'q', 'mark']

/** What lynx calls parts of a page, and its bullet. All of them number lists. */
const theirOwn = ['alternate', 'BUTTON', 'CAPTION', 'IMG', 'o']

const pages = builtPages()
const parallel = ['/fi/kuntakokeilu/rinnakkain', '/sv/kommunforsoket/parallellt'].map(
  (address) => ({
    address,
    html: fileOf(`${address}.html`),
  }),
)

/** The texts of a document, each element that starts a line of its own apart from the next. */
function linesOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? ''
  const inside = [...node.childNodes].map(linesOf).join('')
  return inline.includes(node.nodeName.toLowerCase()) ? inside : `\n${inside}\n`
}

/** Words with a letter or a digit, without the signs around them. */
function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
}

for (const { program, values } of browsers) {
  const command = find(program)

  function read(html: string): string {
    return spawnSync(command ?? '', values, { input: html, encoding: 'utf8' }).stdout
  }

  test.skipIf(!command)(
    `${program} reads the words of every page, and none that runs into the next`,
    () => {
      for (const { address, html } of [...pages, ...parallel]) {
        const { document } = new JSDOM(html.replace(/<style>.*?<\/style>/gs, '')).window
        const titled = [...document.querySelectorAll('[title]')]
        const titles = titled.map((element) => element.getAttribute('title'))
        const known = new Set([...wordsOf(`${linesOf(document)} ${titles.join(' ')}`), ...theirOwn])
        const found = wordsOf(read(html))
        expect(found.length, address).toBeGreaterThan(100)
        expect(
          found.filter((word) => !known.has(word) && !/^\d{1,2}$/.test(word)),
          address,
        ).toEqual([])
      }
    },
  )

  test.skipIf(!command)(`${program} reads the years of the timeline one by one`, () => {
    for (const address of ['/fi', '/sv'])
      expect(plain(read(fileOf(`${address}.html`)))).toContain('2015 2017 2019 2021 2023')
  })
}
