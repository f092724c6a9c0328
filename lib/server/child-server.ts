/** A server in a child process, asked over a socket of the file system. */
import { rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'

/** Listens until the process that started this one ends it, or ends. */
export function listenAsChild(socketPath: string, listener: RequestListener): void {
  // The end comes from that process, which lets running answers finish first, also when a signal goes to both.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {})
  process.once('disconnect', () => process.exit(0))
  if (!process.connected) process.exit(0)
  rmSync(socketPath, { force: true })
  createServer(listener).listen(socketPath, () => process.send?.('ready'))
}
