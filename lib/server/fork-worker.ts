/** A process of `cluster` that ends with this one. */
import cluster, { type Worker } from 'node:cluster'
import { boundTo } from '#lib/server/bound-child'

/** `cluster` starts what this process was started with, and offers nothing else. */
export function forkWorker(): Worker {
  const { execPath } = process
  process.execPath = boundTo([]).execPath
  try {
    return cluster.fork()
  } finally {
    process.execPath = execPath
  }
}
