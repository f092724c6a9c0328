/** A thread of a build that makes pages, started by lib/build/write-thread.ts: React renders the body, and what Next put around such pages is set around it. */
import { renderToStaticMarkup } from 'react-dom/server'
import { PageView } from '#components/layouts/PageView'
import { answerOrders } from '#lib/build/writer'

answerOrders((view) => renderToStaticMarkup(<PageView view={view} />))
