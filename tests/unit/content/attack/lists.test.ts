import { expect, test } from 'vitest'
import { openTarget, slowestOf, unsafeInChain } from './attack'
import { commonMark, naughty, scripts } from './lists'
import { unsafeIn } from './safe-html'

const { attackBody } = openTarget()

/** Each text as it is, as a line of a text, and as the words or the address of a link, a picture, a heading, a cell, a piece of code. */
const places: ((text: string) => string)[] = [
  (text) => text,
  (text) => `## a\n\n- b ${oneLine(text)} c\n`,
  (text) => `[${oneLine(text)}](home) and ![${oneLine(text)}](a.jpg)\n`,
  (text) => `[a](<${oneLine(text)}>) and ![a](${oneLine(text)} "${oneLine(text)}")\n`,
  (text) =>
    `## ${oneLine(text)}\n\n|a|b|\n|-|-|\n|${oneLine(text)}|\`${oneLine(text)}\`|\n\n\`\`\`${oneLine(text)}\n${text}\n\`\`\`\n`,
]

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

const lists = {
  'the examples of CommonMark': commonMark,
  'attempts at script': scripts,
  'naughty strings': naughty,
}

test.each([
  ['the examples of CommonMark', 652],
  ['attempts at script', 160],
  ['naughty strings', 350],
] as const)('%s are there to try', (name, count) => {
  expect(lists[name].length).toBeGreaterThanOrEqual(count)
})

test.each(Object.entries(lists))(
  '%s are a clear error or safe HTML, wherever in a text they stand',
  { timeout: 300_000 },
  (name, texts) => {
    const bodies = name.includes('CommonMark')
      ? texts
      : texts.flatMap((text) => places.slice(0, 2).map((place) => place(text)))
    const attempts = bodies.map((body) => ({ name: body, time: attackBody(body).time }))
    console.log(`${name}: ${slowestOf(attempts)}`)
  },
)

test.each(Object.entries(lists))('%s are safe in the render chain alone', (_, texts) => {
  const unsafe = texts.flatMap((text) =>
    places.flatMap((place) => unsafeInChain(place(text)).map((fault) => `${text}: ${fault}`)),
  )
  expect(unsafe).toEqual([])
})

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<img src="/files/a.jpg" onerror="alert(1)">', '<img onerror="alert(1)">'],
  ['<a href="javascript:alert(1)">a</a>', '<a href="javascript:alert(1)">'],
  ['<a href=" java\nscript:alert(1)">a</a>', '<a href=" java\nscript:alert(1)">'],
  ['<p style="color:red">a</p>', '<p style="color:red">'],
  ['<h2 id="location">a</h2>', '<h2 id="location">'],
  ['<svg><a href="/fi">a</a></svg>', '<svg>'],
  ['<form><input name="body"></form>', '<form>'],
  ['<!-- a -->', '#comment'],
])('the check sees what is wrong with %s', (html, fault) => {
  expect(unsafeIn(html)).toContain(fault)
  expect(unsafeIn(html, { relative: true })).toContain(fault)
})
