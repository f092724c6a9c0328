/** From a part to its bytes. */
import { fileKey, viewKey } from '#lib/build/keys'
import type { Part } from '#lib/build/part'
import { renderPage } from '#lib/build/render-page'
import type { Renderers } from '#lib/build/renderers'
import { fileHeaders, type Headers } from '#lib/tree/headers'

/** A part that only has to be written: a file with its headers, or a page as Next answered it. */
export interface MadePart extends Pick<Part, 'kind' | 'address' | 'name'> {
  body: Buffer
  /** Of a file; those of a page follow from what is left when it is stripped. */
  headers?: Headers
}

/** Makes a part: a page is asked from Next, a file is at hand. Throws a BuildError. */
export async function makePart(
  { kind, address, name, source }: Part,
  base: string,
  renderers: () => Renderers,
): Promise<{ key: string; made: MadePart }> {
  const place = { kind, address, name }
  if ('view' in source) {
    const view = source.view()
    const body = await renderPage(view, renderers())
    return { key: viewKey(view, base), made: { ...place, body } }
  }
  const body = source.read()
  const headers = fileHeaders(body, source.type)
  return { key: fileKey(body, address, source.type, base), made: { ...place, body, headers } }
}
