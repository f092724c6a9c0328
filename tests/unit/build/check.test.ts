import { expect, test } from 'vitest'
import { checkPage } from '#lib/build/check'
import { BuildError } from '#lib/problems/build-error'
import { stripPage } from '#lib/tree/strip'

const style = '<style>a{color:red}</style>'
const check = (html: string) => checkPage('/fi/palvelut', stripPage(html), '17.0.0')
const refusal = (fault: string) =>
  new BuildError(
    `The page /fi/palvelut cannot be published: ${fault}. (Next 17.0.0; pages are stripped in lib/tree/strip.ts.)`,
  )

test('a plain page with an inlined style and linked data is published', () => {
  expect(check(`${style}<p>Hei</p><script type="application/ld+json">{}</script>`)).toBeUndefined()
})

test('a page without an inlined style stops the build', () => {
  expect(() => check('<link rel="stylesheet" href="/a.css"><p>Hei</p>')).toThrow(
    refusal(
      'expected its CSS in a <style> element, found none (next.config.ts sets experimental.inlineCss)',
    ),
  )
})

test('a script that was not stripped stops the build', () => {
  const page = {
    html: '',
    styles: ['a{}'],
    elements: [{ name: 'script', attributes: { src: '/x.js' } }],
  }
  expect(() => checkPage('/fi/palvelut', page, '17.0.0')).toThrow(
    refusal('expected no script, found <script src="/x.js">'),
  )
})

test('an event attribute stops the build', () => {
  expect(() => check(`${style}<p onclick="x()">Hei</p>`)).toThrow(
    refusal('expected no script, found the attribute onclick on <p>'),
  )
})

test('a style attribute stops the build', () => {
  const fault =
    'expected no style attribute (the content security policy refuses it), found one on <p>'
  expect(() => check(`${style}<p style="color:red">Hei</p>`)).toThrow(refusal(fault))
})

test('anything that Next would have to serve stops the build', () => {
  const fault = `expected no reference to /_next/, found '/_next/static/media/a.png"></body></html>'`
  expect(() => check(`${style}<img src="/_next/static/media/a.png">`)).toThrow(refusal(fault))
})
