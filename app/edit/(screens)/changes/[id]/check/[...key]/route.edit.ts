/** Asked by the script of a page at every pause of typing: what was typed is written, and the whole site is checked. */
import { checkPage } from '#lib/edit/page/check-page'
import { findChange, keepChange } from '#lib/edit/store/changes'
import { NameError, pageKey } from '#lib/edit/store/names'
import { repository } from '#lib/edit/store/repository'
import { RoleError } from '#lib/edit/visitor'
import { visitorAs } from '../../../../../visitor'

type Context = { params: Promise<{ id: string; key: string[] }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const visitor = await visitorAs('writer')
    const { id, key } = await params
    const repo = await repository()
    const change = await findChange(repo, id)
    const name = pageKey(key.join('/'))
    const checked =
      change && (await checkPage(repo, change, name, await request.formData(), visitor))
    if (!change || !checked) return new Response('Not Found', { status: 404 })
    // Who wrote it is written down as well, and nobody waits for that.
    keepChange(change, visitor).catch(console.error)
    return Response.json(checked)
  } catch (error) {
    if (error instanceof NameError) return new Response('Not Found', { status: 404 })
    if (error instanceof RoleError) return new Response('Forbidden', { status: 403 })
    throw error
  }
}
