/** Pictures of a change, as they are before they are published. */
import { pictureOf } from '#lib/edit/page/pictures'
import { findChange } from '#lib/edit/store/changes'
import { NameError } from '#lib/edit/store/names'
import { repository } from '#lib/edit/store/repository'
import { visitorAs } from '../../../../../visitor'

type Context = { params: Promise<{ id: string; path: string[] }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await visitorAs('reader')
  const { id, path } = await params
  try {
    const change = await findChange(await repository(), id)
    const picture = change && pictureOf(change.content, path.join('/'))
    if (picture)
      return new Response(new Uint8Array(picture.bytes), {
        headers: { 'content-type': picture.type },
      })
  } catch (error) {
    if (!(error instanceof NameError)) throw error
  }
  return new Response('Not Found', { status: 404 })
}
