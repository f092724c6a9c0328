/** From a view to the page that is published: rendered by another process, then stripped and checked. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import nextPackage from 'next/package.json' with { type: 'json' }
import { checkPage } from '#lib/build/check'
import type { Part } from '#lib/build/part'
import { askRenderer, type Renderers } from '#lib/build/renderers'
import { BuildError } from '#lib/problems/build-error'
import { errorHeaders, type Headers, pageHeaders, unavailableHeaders } from '#lib/tree/headers'
import { isUnavailable } from '#lib/tree/manifest'
import { stripPage } from '#lib/tree/strip'
import { modelFile } from '#lib/views/model-file'
import type { View } from '#lib/views/view'
import { viewFile } from '#lib/views/view-file'

/** The page of a view as Next answers it, or as one like it. Throws a BuildError when there is no answer. */
export async function renderPage(view: View, renderers: Renderers): Promise<Buffer> {
  const file = viewFile(renderers.viewsFolder, view.address)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(view))
  const { status, body } = await askRenderer(renderers, encodeURI(view.address)).catch(
    (error: Error) => fail(view.address, error.message),
  )
  if (status !== 200) fail(view.address, `it answered ${status}`)
  if (view.like && renderers.renderer === 'next')
    writeFileSync(modelFile(renderers.viewsFolder, view.like), body)
  return body
}

/** A rendered page as it is published. Throws a BuildError when it still needs script. */
export function finishPage(
  { kind, address }: Pick<Part, 'kind' | 'address'>,
  rendered: Buffer,
): { body: Buffer; headers: Headers } {
  const page = stripPage(rendered.toString())
  checkPage(address, page, nextPackage.version)
  const body = Buffer.from(page.html)
  if (kind !== 'error') return { body, headers: pageHeaders(body, page.styles) }
  const headers = isUnavailable(address)
    ? unavailableHeaders(page.styles)
    : errorHeaders(page.styles)
  return { body, headers }
}

function fail(address: string, reason: string): never {
  throw new BuildError(`Next ${nextPackage.version} did not render ${address}: ${reason}.`, true)
}
