/** From a view to the page that is published: asked from Next, stripped, checked. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nextPackage from 'next/package.json' with { type: 'json' }
import { checkPage } from '#lib/build/check'
import type { Part } from '#lib/build/part'
import { askRenderer, type Renderers } from '#lib/build/renderers'
import { BuildError } from '#lib/problems/build-error'
import { errorHeaders, type Headers, pageHeaders, unavailableHeaders } from '#lib/tree/headers'
import { isUnavailable } from '#lib/tree/manifest'
import { stripPage } from '#lib/tree/strip'
import type { View } from '#lib/views/view'
import { viewFile } from '#lib/views/view-file'

interface RenderedPage {
  body: Buffer
  headers: Headers
}

/** Renders a page. Throws a BuildError when there is no answer, and when the page still needs script. */
export async function renderPage(
  part: Pick<Part, 'kind' | 'address'>,
  view: View,
  renderers: Renderers,
): Promise<RenderedPage> {
  const file = viewFile(renderers.viewsFolder, view.address)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(view))
  const { status, body } = await askRenderer(renderers, encodeURI(view.address)).catch(
    (error: Error) => fail(view.address, error.message),
  )
  if (status !== 200) fail(view.address, `it answered ${status}`)
  const page = stripPage(body.toString())
  checkPage(view.address, page, nextPackage.version)
  const bytes = Buffer.from(page.html)
  return { body: bytes, headers: headersOf(part, bytes, page.styles) }
}

function headersOf(
  { kind, address }: Pick<Part, 'kind' | 'address'>,
  body: Buffer,
  styles: string[],
): Headers {
  if (kind === 'page') return pageHeaders(body, styles)
  return isUnavailable(address) ? unavailableHeaders(styles) : errorHeaders(styles)
}

function fail(address: string, reason: string): never {
  throw new BuildError(`Next ${nextPackage.version} did not render ${address}: ${reason}.`, true)
}
