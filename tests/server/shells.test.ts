/** Every page is set into a shell that Next made for another: each is the page that Next gives for it alone, to the byte. */
import { mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PageView } from '#components/layouts/PageView'
import { finishPage } from '#lib/build/finish-page'
import { closeRenderer, openRenderer, type Renderer, renderView } from '#lib/build/renderer'
import { headOf, openShells, type Shells } from '#lib/build/shells'
import { codeSignature } from '#lib/build/signature'
import { fileOf } from '#lib/build/writer'
import { currentEdition } from '#lib/content/pages'
import { temporaryFolder } from '#lib/server/temporary-folder'
import { readBuildRecord } from '#lib/tree/manifest'
import { lateViews, type View } from '#lib/views/view'

const folder = temporaryFolder()
let renderer: Renderer
let shells: Shells

beforeAll(async () => {
  const { moment } = await readBuildRecord('out')
  Object.assign(process.env, { SITE_NOW: moment })
  const views = path.join(folder, 'views')
  mkdirSync(views)
  renderer = openRenderer(views, { ...process.env, NODE_ENV: 'production' })
  shells = openShells(codeSignature(process.cwd()), () => renderer)
})

afterAll(() => {
  closeRenderer(renderer)
  rmSync(folder, { recursive: true })
})

const place = ({ address }: View) => ({ kind: 'page', address, name: 'page.html' }) as const

/** The page as a build makes it. */
async function built(view: View): Promise<string> {
  const made = { ...place(view), view: JSON.stringify(view), ...(await headOf(shells, view)) }
  return String(
    fileOf(made, (one) => renderToStaticMarkup(createElement(PageView, { view: one }))).body,
  )
}

const byNext = async (view: View) =>
  String(finishPage(place(view), await renderView(renderer, view)).body)

test('every page is as Next renders it', async () => {
  const views = lateViews(currentEdition()).map(({ make }) => make())
  expect(views.length).toBeGreaterThan(100)
  for (const view of views) expect(await built(view), view.address).toBe(await byNext(view))
  // Far fewer than pages: most differ in texts alone.
  expect(shells.asked.size).toBeLessThan(25)
}, 120_000)

test('quotation marks, letters of HTML and addresses in other forms come through as Next writes them', async () => {
  const view = lateViews(currentEdition())
    .map(({ make }) => make())
    .find(({ metadata }) => metadata.openGraph && metadata.other)
  if (!view) throw new Error('Nothing to render')
  const strange = `A & B <i> "C" 'D' $& $1 \u00a0 https://mark.invalid/0-`
  const titles = ['', ' ', 'https://example.fi/ä b', 'HTTPS://Example.FI', strange]
  for (const title of titles) {
    const metadata = {
      ...view.metadata,
      title,
      description: strange,
      alternates: {
        canonical: 'https://example.fi/a?b="c"&d=ä',
        languages: { sv: 'https://b.fi' },
      },
      openGraph: { ...view.metadata.openGraph, title, description: title, url: 'https://b.fi/å' },
    }
    const odd = { ...view, metadata }
    expect(await built(odd), title).toBe(await byNext(odd))
  }
}, 60_000)

test('a shell that is cut is asked from Next again', async () => {
  const [view] = lateViews(currentEdition()).map(({ make }) => make())
  if (!view) throw new Error('Nothing to render')
  const { shell } = await headOf(shells, view)
  const whole = readFileSync(shell)
  truncateSync(shell, 500)
  await headOf(
    openShells(shells.code, () => renderer),
    view,
  )
  expect(readFileSync(shell)).toEqual(whole)
})
