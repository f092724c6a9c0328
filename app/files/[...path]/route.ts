/** Files that belong to visible pages, under `next dev`. A build copies them into the static tree, and this route answers nothing then. */
import { currentEdition } from '#lib/content/pages'
import { findPageFile, readPageFile } from '#lib/data/page-files'
import { isDevelopment } from '#lib/site'

type Context = { params: Promise<{ path: string[] }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = isDevelopment() ? findPageFile(currentEdition(), (await params).path) : undefined
  if (!file) return new Response('Not Found', { status: 404 })
  return new Response(await readPageFile(file), { headers: { 'content-type': file.contentType } })
}
