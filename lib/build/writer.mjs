/** Starts `writer.ts` in a thread: Node 20 does not hand tsx on to threads. */
import { register } from 'tsx/esm/api'

register()
await import('./writer.ts')
