/** Pages of small content folders as the HTML that a reader gets. */
import { renderToStaticMarkup } from 'react-dom/server'
import { vi } from 'vitest'
import { type Files, siteFolder } from '#tests/support/site-folder'

type Surroundings = { now?: string; preview?: boolean }

/** The modules of a page, fresh for a content folder: the door keeps what it has read. */
export async function openSite(
  changes: Files,
  { now = '2026-11-22T12:00:00+02:00', preview = false }: Surroundings = {},
) {
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', siteFolder(changes))
  vi.stubEnv('SITE_NOW', now)
  vi.stubEnv('SITE_PREVIEW', preview ? '1' : '')
  const { currentEdition, pageOf } = await import('#lib/content/pages')
  return { currentEdition, pageOf }
}

/** A page as HTML, no-break spaces written as ordinary ones. */
export async function htmlOf(
  address: string,
  changes: Files = {},
  surroundings: Surroundings = {},
): Promise<string> {
  const { currentEdition } = await openSite(changes, surroundings)
  const { viewAt } = await import('#lib/views/view')
  const { PageView } = await import('#components/layouts/PageView')
  const view = viewAt(currentEdition(), address)
  if (!view) throw new Error(`There is no page at ${address}.`)
  return renderToStaticMarkup(PageView({ view })).replaceAll('\u00a0', ' ')
}

/** The text of HTML without its elements. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?span\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
