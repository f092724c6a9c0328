/** From a part to its bytes and headers. */
import { fileKey, viewKey } from '#lib/build/keys'
import type { Part } from '#lib/build/part'
import { renderPage } from '#lib/build/render-page'
import type { Renderers } from '#lib/build/renderers'
import { fileHeaders, type Headers } from '#lib/tree/headers'

export interface MadePart {
  key: string
  body: Buffer
  headers: Headers
}

/** Makes a part: a page is asked from Next, a file is at hand. Throws a BuildError. */
export async function makePart(
  { kind, address, source }: Part,
  base: string,
  renderers: () => Renderers,
): Promise<MadePart> {
  if ('view' in source) {
    const view = source.view()
    return { key: viewKey(view, base), ...(await renderPage({ kind, address }, view, renderers())) }
  }
  const body = source.read()
  return {
    key: fileKey(body, address, source.type, base),
    body,
    headers: fileHeaders(body, source.type),
  }
}
