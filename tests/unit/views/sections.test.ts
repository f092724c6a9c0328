import { expect, test } from 'vitest'
import { sectionsOf } from '#lib/views/sections'

test('a body is cut before each heading of the second level', () => {
  const html = '<p>a</p>\n<h2 id="h-b">b</h2>\n<p>c &#x26; d</p>\n<h3>e</h3>\n<h2>f</h2>'
  expect(sectionsOf(html)).toEqual([
    '<p>a</p>\n',
    '<h2 id="h-b">b</h2>\n<p>c &amp; d</p>\n<h3>e</h3>\n',
    '<h2>f</h2>',
  ])
})

test('a heading inside a quotation cuts nothing, and a body without text has no sections', () => {
  const quote = '<blockquote>\n<h2>a</h2>\n<p>b</p>\n</blockquote>'
  expect(sectionsOf(quote)).toEqual([quote])
  expect(sectionsOf('')).toEqual([])
  expect(sectionsOf('\n')).toEqual([])
})

test('a date in words is marked, so that no browser hyphenates it; other numbers are not', () => {
  expect(
    sectionsOf('<p>Den <em>25\u00a0november\u00a02026.</em> 50\u00a0000\u00a0kunder</p>'),
  ).toEqual([
    '<p>Den <em><span class="date">25&nbsp;november&nbsp;2026</span>.</em> 50&nbsp;000&nbsp;kunder</p>',
  ])
})
