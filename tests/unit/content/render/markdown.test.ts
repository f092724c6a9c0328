import { expect, test } from 'vitest'
import type { Targets } from '#lib/content/render/apply-targets'
import { absoluteMarkdown, markdownOf } from '#lib/content/render/markdown'

const write = (markdown: string, targets: Targets = {}) =>
  absoluteMarkdown(markdown, { locale: 'sv', phrases: [], targets, origin: 'https://example.fi' })

test('a link of the site gets its address and origin', () => {
  expect(write('[a](projects/handu)\n', { 'projects/handu': { href: '/sv/projekt/handu' } })).toBe(
    '[a](https://example.fi/sv/projekt/handu)\n',
  )
})

test('a picture leads to its file', () => {
  expect(write('![a](b.jpg)\n', { 'b.jpg': { href: '/files/home/b.jpg' } })).toBe(
    '![a](https://example.fi/files/home/b.jpg)\n',
  )
})

test('a link to another site keeps its address and says the language of its target', () => {
  const target = { href: 'https://www.hel.fi', hreflang: 'fi', note: '(på finska)' }
  expect(write('[hel.fi](https://www.hel.fi)\n', { 'https://www.hel.fi': target })).toBe(
    '[hel.fi (på finska)](https://www.hel.fi)\n',
  )
})

test('an address for letters stays what it is', () => {
  expect(write('[a@b.fi](mailto:a@b.fi)\n', { 'mailto:a@b.fi': { href: 'mailto:a@b.fi' } })).toBe(
    '[a@b.fi](mailto:a@b.fi)\n',
  )
})

test('headings, lists and tables stay as they are written', () => {
  const text =
    '## Osa 1\n\n- noin 49 500\n- **600–900**\n\n| Alue | Katu |\n| - | - |\n| Pasila | Ratapihantie |\n'
  expect(write(text)).toBe(text)
})

test('words that Markdown would take for more are written as words', () => {
  const text = { type: 'text', value: '# [a] *b*' } as const
  expect(markdownOf({ type: 'paragraph', children: [text] })).toBe('\\# \\[a] \\*b\\*\n')
})
