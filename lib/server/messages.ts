/** What the process that starts the others says to those that serve, and what they say to it. Beside this there is the pulse: heartbeat.ts. */
import type { SearchState } from '#lib/server/search-line'

export type ToWorker =
  | { kind: 'edition'; tree: string; socketPath: string; state: SearchState }
  | { kind: 'search'; state: SearchState }
  | { kind: 'drain' }

export type FromWorker =
  /** It listens to messages from now on: earlier ones are lost. */
  | { kind: 'hello' }
  /** It serves the edition that it was told of last. */
  | { kind: 'serving'; port: number; tree: string }
  /** It cannot listen. */
  | { kind: 'failed'; code: string; syscall: string; message: string }

/** How a process that serves is told where to listen: by its environment. */
export interface WorkerSettings {
  port: number
  hostname: string
  healthToken?: string | undefined
  share: number
}
