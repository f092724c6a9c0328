/**
 * The process that makes pages like others in a build, run by lib/build/renderers.ts: where Next has rendered one, React alone renders the next a
 * thousand in a fifth of the time. Argument: the path of the socket to listen on.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { PageView } from '#components/layouts/PageView'
import { listenAsChild } from '#lib/server/child-server'
import { viewsDir } from '#lib/site'
import { likePage } from '#lib/tree/like-page'
import { readModel } from '#lib/views/model-file'
import { readView } from '#lib/views/view-file'

const folder = viewsDir() ?? ''

listenAsChild(process.argv[2] ?? '', ({ url = '' }, response) => {
  try {
    response.end(pageAt(decodeURI(url)))
  } catch (error) {
    console.error(error)
    response.writeHead(500).end()
  }
})

function pageAt(address: string): string {
  const view = readView(folder, address)
  const { title, alternates } = view.metadata
  return likePage(readModel(folder, view.like ?? ''), {
    title: String(title),
    canonical: String(alternates?.canonical),
    body: renderToStaticMarkup(<PageView view={view} />),
  })
}
