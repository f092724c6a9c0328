/** What one server takes on at most. Milliseconds and bytes. */

/** Slow senders are cut off; checked every two seconds. */
export const httpLimits = {
  connectionsCheckingInterval: 2_000,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  maxHeaderSize: 8_192,
  requireHostHeader: false,
}

/** A connection on which nothing moves for so long is cut off. */
export const idleTimeoutMs = 20_000

/** Connections at a time, of all processes together. More are closed at once. */
export const maxConnections = 4_096

/**
 * Requests of one connection that wait for their answers at a time; the last of them ends the connection. A page fits into what the kernel keeps
 * for a reader who takes nothing, and sixty pages for each of a thousand readers are gigabytes. Browsers send one after another.
 */
export const maxPipelined = 4

/** First the health check fails and load balancers look elsewhere; then running answers may finish. */
export const drainNoticeMs = 1_000
export const closeTimeoutMs = 7_000

/** Bytes of memory for answers to searches, of all processes together. */
export const keptSearchBytes = 32 * 1024 * 1024

/** Bytes of memory for files of the tree, of all processes together. The longest unused give way. */
export const fileCacheBytes = 64 * 1024 * 1024
