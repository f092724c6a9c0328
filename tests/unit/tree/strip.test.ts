import { expect, test } from 'vitest'
import { stripPage } from '#lib/tree/strip'

const head =
  '<meta charset="utf-8"><style data-precedence="next" data-href="/_next/static/chunks/a.css">a{color:red}</style>'
const page = (body: string, more = '') =>
  `<!DOCTYPE html><html lang="fi"><head>${head}${more}</head><body>${body}</body></html>`
const bare = (body: string) =>
  `<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><style>a{color:red}</style></head><body>${body}</body></html>`

test('scripts of every kind go, wherever they stand', () => {
  const scripts =
    '<script src="/_next/a.js" async=""></script><script>self.__next_f=[]</script><script type="module">1</script><script nomodule></script>'
  expect(stripPage(page(`<p>Hei</p>${scripts}`, scripts)).html).toBe(bare('<p>Hei</p>'))
})

test('scripts inside a template go too', () => {
  expect(stripPage(page('<template><script>1</script><b>x</b></template>')).html).toBe(
    bare('<template><b>x</b></template>'),
  )
})

test('linked data stays as it is written', () => {
  const data = '<script type="application/ld+json">{"name":"a \\u003c b & c"}</script>'
  expect(stripPage(page(data)).html).toBe(bare(data))
})

test('preloads of scripts go; other links stay, before the style', () => {
  const links =
    '<link rel="preload" as="script" href="/_next/a.js"><link rel="modulepreload" href="/b.js">'
  const icon = '<link rel="icon" href="/icon.svg">'
  expect(stripPage(page('', links + icon)).html).toBe(bare('').replace('<style>', `${icon}<style>`))
})

test('the comments of React go, and the text on both sides of one is joined', () => {
  expect(stripPage(page('<p>Sivu <!-- -->1</p><!--$--><!--/$-->')).html).toBe(bare('<p>Sivu 1</p>'))
})

test('the empty hidden box of Next goes; a hidden element with content or attributes stays', () => {
  const kept = '<div hidden="" id="a"></div><div hidden="">x</div>'
  expect(stripPage(page(`<div hidden=""><!--$--><!--/$--></div>${kept}`)).html).toBe(bare(kept))
})

test('text, entities and inline SVG come through unchanged', () => {
  const body =
    '<p>Työ &amp; koulutus 49&nbsp;500 &lt;b&gt;</p><svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"></path></svg>'
  expect(stripPage(page(body)).html).toBe(bare(body))
})

test('stripping a stripped page changes nothing', () => {
  const once = stripPage(page('<p>Sivu <!-- -->1</p>')).html
  expect(stripPage(once).html).toBe(once)
})

test('the texts of all inlined styles are told, for the content security policy', () => {
  expect(stripPage(page('', '<style>b > i{margin:0}</style>')).styles).toEqual([
    'a{color:red}',
    'b > i{margin:0}',
  ])
})

test('what a page says of itself comes before its links, and these before its style', () => {
  const more = '<title>Otsikko</title><link rel="canonical" href="/fi"><meta name="a" content="b">'
  expect(stripPage(page('', more)).html).toContain(
    '<head><meta charset="utf-8"><title>Otsikko</title><meta name="a" content="b"><link rel="canonical" href="/fi"><style>',
  )
})

test('a style with a character that begins elements elsewhere stays as it is', () => {
  const style = '<style>@media (width<30em){a{margin:0}}</style>'
  const stripped = stripPage(page('<p>0</p>', style))
  expect(stripped.styles).toEqual(['a{color:red}', '@media (width<30em){a{margin:0}}'])
  expect(stripped.html).toBe(bare('<p>0</p>').replace('</head>', `${style}</head>`))
})
