/** Pages of small content folders as the HTML that a reader gets. */
import { renderToStaticMarkup } from 'react-dom/server'
import { vi } from 'vitest'
import { type Files, siteFolder } from '#tests/support/site-folder'

type Surroundings = { now?: string; preview?: boolean }

/** The modules of a page, fresh for a content folder: the door keeps what it has read. */
export async function openSite(changes: Files, { now = '2026-11-22T12:00:00+02:00', preview = false }: Surroundings = {}) {
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', siteFolder(changes))
  vi.stubEnv('SITE_NOW', now)
  vi.stubEnv('SITE_PREVIEW', preview ? '1' : '')
  const { pageOf } = await import('#lib/content/pages')
  return { pageOf }
}

/** The frame and layout of a page as HTML, no-break spaces written as ordinary ones. */
export async function htmlOf(address: string, changes: Files = {}, surroundings: Surroundings = {}): Promise<string> {
  await openSite(changes, surroundings)
  const { findPage } = await import('#lib/content/pages')
  const { PageFrame } = await import('#components/PageFrame')
  const { PageLayout } = await import('#components/PageLayout')
  const page = findPage(address)
  if (!page) throw new Error(`There is no page at ${address}.`)
  const html = renderToStaticMarkup(PageFrame({ locale: page.locale, page, children: PageLayout({ page }) }))
  return html.replaceAll('\u00a0', ' ')
}

/** The text of HTML without its elements. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
