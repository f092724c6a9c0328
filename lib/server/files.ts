/** The files of a static tree: read once each and kept in memory while there is room, so that a page costs no work of the disk. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { filesBelow } from '#lib/build/files-below'
import type { Headers } from '#lib/build/headers'
import type { Encoding } from '#lib/server/encodings'

/** Bytes of memory for files. The longest unused give way. */
const room = 64 * 1024 * 1024

const suffixes: Record<Encoding, string> = { br: '.br', gzip: '.gz' }

/** A file in one of its forms. */
export interface Form {
  body: Buffer
  /** What is to be sent about this form. */
  headers: Headers
}

/** Gives a file of the tree ('site/fi.html') in the first of these encodings in which it is there, or plain. */
export type ReadForm = (name: string, accepted: Encoding[]) => Promise<Form>

/** A reader of the files below a folder. Which there are is looked up once. */
export async function formReader(folder: string): Promise<ReadForm> {
  const names = new Set((await filesBelow(folder)).map((file) => path.relative(folder, file)))
  const cache = new LRUCache<string, Buffer>({
    maxSize: room,
    sizeCalculation: (body) => body.length || 1,
    fetchMethod: (name) => readFile(path.join(folder, name)),
  })
  return async (name, accepted) => {
    const encoding = accepted.find((candidate) => names.has(name + suffixes[candidate]))
    const body = await cache.forceFetch(encoding ? name + suffixes[encoding] : name)
    return { body, headers: { 'content-length': String(body.length), ...(encoding && { 'content-encoding': encoding }) } }
  }
}
