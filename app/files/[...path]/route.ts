/** Files that belong to visible pages, written at the build. */
import { notFound } from 'next/navigation'
import { findPageFile, pageFiles, readPageFile } from '#lib/files'

type Context = { params: Promise<{ path: string[] }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): { path: string[] }[] {
  return pageFiles().map((file) => ({ path: file.segments }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = findPageFile((await params).path) ?? notFound()
  return new Response(await readPageFile(file), { headers: { 'content-type': file.contentType } })
}
