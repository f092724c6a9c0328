/** The way of a search from the process that serves to the one that makes it: bounded, fair, and closed while nobody answers. */
import { type Page, received } from '#lib/server/search-page'
import { askSocket } from '#lib/server/socket-child'

/** How the process of the search is: not ready for the first time yet, ready, or to be started again. */
export type SearchState = 'starting' | 'ready' | 'down'

/** Makes the answer to a target ('/fi/haku?q=tuki') for a visitor; undefined when nobody can now. Rejects when there is none in time. */
export type Render = (target: string, visitor: string) => Promise<Page | undefined>

export interface SearchLine {
  socketPath: string
  state: SearchState
}

/** How long an answer may take, and how long the first ones wait for the process to start, in milliseconds. */
const timeoutMs = 2_000
const startPatienceMs = 2_000
const lookAgainMs = 50

/**
 * Answers in the making at a time, of all processes together. More readers than that are asked to come back: in a queue all of them would wait
 * too long. A front server is one visitor here, so half of them is what all of its readers have: twice what it lets one of them ask for.
 */
const maxConcurrent = 64

/** Asks over a line. `share` is the number of processes that serve beside each other. */
export function renderOver(line: SearchLine, share = 1): Render {
  return limited(
    async (target) => {
      const end = performance.now() + startPatienceMs
      while (line.state === 'starting' && performance.now() < end) await pause()
      return line.state === 'ready' ? ask(line.socketPath, target) : undefined
    },
    Math.ceil(maxConcurrent / share),
  )
}

/** At most so many at a time, and to one visitor never more than are still free: alone one may have half of them, and others find room. */
export function limited(render: Render, places: number): Render {
  const running = new Map<string, number>()
  let all = 0
  return async (target, visitor) => {
    const own = running.get(visitor) ?? 0
    if (own >= places - all) return undefined
    running.set(visitor, own + 1)
    all += 1
    try {
      return await render(target, visitor)
    } finally {
      const left = (running.get(visitor) ?? 1) - 1
      if (left > 0) running.set(visitor, left)
      else running.delete(visitor)
      all -= 1
    }
  }
}

async function ask(socketPath: string, target: string): Promise<Page | undefined> {
  const answer = await askSocket({ socketPath, path: target, timeout: timeoutMs })
  return answer.status === 200 ? received(answer) : undefined
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, lookAgainMs))
}
