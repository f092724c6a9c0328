/** Pages with both languages side by side are rendered by React alone, into one that Next has rendered: each is the one that Next gives, to the byte. */
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPage } from '#lib/build/render-page'
import { closeRenderers, openRenderers, type Renderers } from '#lib/build/renderers'
import { currentEdition } from '#lib/content/pages'
import { temporaryFolder } from '#lib/server/temporary-folder'
import { readBuildRecord } from '#lib/tree/manifest'
import { stripPage } from '#lib/tree/strip'
import { lateViews, type View } from '#lib/views/view'

const folder = temporaryFolder()
const views = path.join(folder, 'views')
let renderers: Renderers[]

beforeAll(async () => {
  const { moment } = await readBuildRecord('out')
  Object.assign(process.env, { SITE_NOW: moment })
  mkdirSync(views)
  const environment = { ...process.env, NODE_ENV: 'production' as const }
  renderers = [
    openRenderers('next', views, environment),
    openRenderers('react', views, environment),
  ]
})

afterAll(() => {
  for (const one of renderers) closeRenderers(one)
  rmSync(folder, { recursive: true })
})

const htmlOf = async (view: View, by: Renderers) =>
  stripPage(String(await renderPage(view, by))).html

test('every page side by side is as Next renders it', async () => {
  const [next, react] = renderers
  if (!next || !react) throw new Error('No process was started')
  const pages = lateViews(currentEdition())
    .filter(({ like }) => like)
    .map(({ make }) => make())
  expect(pages.length).toBeGreaterThan(40)
  for (const view of pages) {
    const rendered = await htmlOf(view, next)
    // The page that it is made like is always another one: that of Next before it.
    const model = pages.findLast(
      ({ like, address }) => like === view.like && address !== view.address,
    )
    if (model) await renderPage(model, next)
    expect(await htmlOf(view, react), view.address).toBe(rendered)
  }
}, 120_000)

test('a name, a quotation mark and a letter of HTML in what differs come through as Next writes them', async () => {
  const [next, react] = renderers
  const view = lateViews(currentEdition())
    .find(({ like }) => like)
    ?.make()
  if (!next || !react || !view) throw new Error('Nothing to render')
  const canonical = 'https://example.fi/a?b="c"&d=ä'
  const metadata = { ...view.metadata, title: `A & B <i> "C" 'D' $& $1`, alternates: { canonical } }
  await htmlOf(view, next)
  const strange = { ...view, metadata }
  const byReact = await htmlOf(strange, react)
  expect(byReact).toBe(await htmlOf(strange, next))
})
