/** A process of `cluster` that ends with this one. */
import cluster, { type Worker } from 'node:cluster'
import { boundTo } from '#lib/server/bound-child'

/** `cluster` starts what this process was started with, and offers nothing else. Readers who come at once are shared: none takes all of them (libuv). */
export function forkWorker(): Worker {
  const { execPath } = process
  process.execPath = boundTo([]).execPath
  try {
    return cluster.fork({ UV_TCP_SINGLE_ACCEPT: '1' })
  } finally {
    process.execPath = execPath
  }
}
