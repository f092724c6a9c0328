/** The way to Next, for the few addresses that are made per request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import next from 'next'
import { origin } from '#lib/site'

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The only request headers that Next gets to see: its own internal ones, and those that name a host, have no way in. */
const passedOn = ['accept', 'accept-encoding', 'accept-language', 'user-agent']

/** Next's handler for a built project. */
export async function nextHandler(project: string): Promise<Render> {
  const app = next({ dev: false, dir: project, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (request, response) => {
    const passed = Object.entries(request.headers).filter(([name]) => passedOn.includes(name))
    request.headers = { ...Object.fromEntries(passed), host: new URL(origin()).host }
    return handle(request, response)
  }
}
