/** The files for programs under `next dev`. A build writes them into the static tree, and this route answers nothing then. */
import { currentEdition } from '#lib/content/pages'
import { machineFiles } from '#lib/data/machine-files'
import { isDevelopment } from '#lib/site'

type Context = { params: Promise<{ path: string[] }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const address = `/${(await params).path.join('/')}`
  const file = isDevelopment()
    ? machineFiles(currentEdition()).find((file) => file.address === address)
    : undefined
  return file
    ? new Response(file.body, { headers: { 'content-type': file.type } })
    : new Response('Not Found', { status: 404 })
}
