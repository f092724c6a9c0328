import { expect, test } from 'vitest'
import { messagesOf, siteOf, textFile } from '#tests/support/site-folder'

const page = 'projects/handu/index.fi.md'
const links = {
  'links.yaml': '- {id: hel, url: https://www.hel.fi, languages: [fi], title: {fi: a, sv: b}}\n',
}
/** The first line of a body stands on line 6 of its file. */
const bodyMessage = (body: string) => messagesOf({ ...links, [page]: textFile('Hanke', body) })

test.each([
  [
    'raw HTML',
    'a\n\n<div onclick="x">b</div>\n',
    '8:1 HTML is not used in the text: “<div onclick="x">b</div>”. Write it in Markdown.',
  ],
  [
    'HTML inside a line',
    'a <b>b</b>\n',
    '6:3 HTML is not used in the text: “<b>”. Write it in Markdown.',
  ],
  [
    'a heading of level 1',
    '# Otsikko\n',
    '6:1 A heading of level 1 (#) is not used in the text: the title is the page’s only one. Start with ##.',
  ],
  [
    'a heading that jumps',
    '## A\n\n#### B\n',
    '8:1 The heading “B” jumps from level 2 to level 4. Use level 3.',
  ],
  [
    'a script link',
    '[a](javascript:alert(1))\n',
    '6:1 A link that starts with “javascript:” is not accepted. Only http, https, mailto and tel links are.',
  ],
  [
    'a data link',
    '[a](data:text/html,x)\n',
    '6:1 A link that starts with “data:” is not accepted. Only http, https, mailto and tel links are.',
  ],
  [
    'a dead link',
    'Katso [hanke](projects/hand).\n',
    '6:7 The link “projects/hand” leads to no page. Did you mean “projects/handu”? Write the key of a page, for example projects/siepp.',
  ],
  [
    'an address',
    '[a](/fi/hankkeet)\n',
    '6:1 The link “/fi/hankkeet” is an address of this site, and addresses can change. Write the key of the page instead, for example projects/siepp.',
  ],
  [
    'a link to the other language',
    '[a](../index.sv.md)\n',
    '6:1 The link “../index.sv.md” leads to the other language’s file. Write ../index.fi.md.',
  ],
  [
    'a link that is not listed',
    '[a](https://www.hel.fl)\n',
    '6:1 The address https://www.hel.fl is not in links.yaml. Did you mean “https://www.hel.fi”? Add it there with its title and the languages of the page it leads to.',
  ],
  [
    'a link without text',
    '[](projects)\n',
    '6:1 The link to “projects” has no text. Write between the square brackets where it leads.',
  ],
  [
    'a link in two parts',
    '[a][b]\n\n[b]: projects\n',
    '8:1 Links and pictures are written in one piece: [text](address). Replace “[b]:”.',
  ],
  [
    'a picture without a text',
    '![](kuva.jpg)\n',
    '6:1 The picture “kuva.jpg” has no alternative text. Write what it shows between the square brackets: ![…](kuva.jpg)\nprojects/handu/index.fi.md:6:1 The file “kuva.jpg” is not in this folder. Add it, or correct the name.',
  ],
  [
    'an endless line',
    `${'a'.repeat(5001)}\n`,
    '6:1 The line is 5001 characters long; at most 5000 are accepted. Divide the paragraph.',
  ],
  [
    'nested quotations',
    `${'> '.repeat(5)}a\n`,
    '6:1 Quotations and lists, or bold and italics, are nested more than 4 levels deep. Use fewer levels and less indentation.',
  ],
  [
    'a boundless table',
    `|a${'|b'.repeat(40)}\n${'|-'.repeat(41)}\n${'|\n'.repeat(500)}`,
    '6:1 The table has 41 columns in a text of 503 lines; columns times lines may be at most 20000. Use fewer columns, or divide the page.',
  ],
  [
    'too many lines',
    'a\n'.repeat(1000),
    '1006:1 The text has 1001 lines; at most 1000 are accepted. Divide the page.',
  ],
])('a text with %s is an error', (_, body, message) => {
  expect(bodyMessage(body)).toBe(`${page}:${message}`)
})

test.each([
  [
    'bytes that are not UTF-8',
    Buffer.concat([Buffer.from(textFile('Hanke', 'Käytä\n')), Buffer.from([0x4b, 0xe4, 0x79])]),
    '7:2 The file is not UTF-8 text. Save it again with the encoding UTF-8.',
  ],
  [
    'nothing in it',
    '',
    '1:1 The file is empty. Write the front matter between two lines of ---, then the text.',
  ],
  [
    'a control character',
    textFile('Hanke', 'ab\u0000c\n'),
    '6:3 The file has an invisible control character (U+0000). Delete it.',
  ],
  [
    'more than 64 kB',
    textFile('Hanke', 'a\n'.repeat(40_000)),
    '1:1 The file is 79 kB; at most 64 kB is accepted. Divide the page.',
  ],
])('a file with %s is an error', (_, bytes, message) => {
  expect(messagesOf({ [page]: bytes })).toBe(`${page}:${message}`)
})

test('all mistakes of all files are reported at once, by file and line', () => {
  const changes = {
    [page]: textFile('Hanke', '# A\n\n<b>\n'),
    'projects/facts.yaml': 'type: x\n',
    'home/index.sv.md': '',
  }
  expect(
    messagesOf(changes)
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual([
    'home/index.sv.md:1:1',
    'projects/facts.yaml:1:7',
    'projects/handu/index.fi.md:6:1',
    'projects/handu/index.fi.md:8:1',
  ])
})

test('the finished page has a largest size', () => {
  const phrases = '- {text: a, language: sv}\n'
  expect(() =>
    siteOf({
      'phrases.yaml': phrases,
      [page]: textFile('Hanke', `${'a'.repeat(80)}\n`.repeat(780)),
    }),
  ).toThrow(
    'The finished page would be 1464 kB; at most 1024 kB is accepted. Shorten the tables or divide the page.',
  )
})
