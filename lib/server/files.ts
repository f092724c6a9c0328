/** The files of a static tree: read once each and kept in memory while there is room, so that a page costs no work of the disk. */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Encoding } from '#lib/server/encodings'
import type { Answer } from '#lib/server/plain'
import { filesBelow } from '#lib/tree/files-below'
import type { Headers } from '#lib/tree/headers'

const suffixes: Record<Encoding, string> = { br: '.br', gzip: '.gz' }

/**
 * Gives a file of the tree ('site/fi.html') as an answer, in the first of these encodings in which it is there, or plain. `headers` are what the
 * build decided for it; what answers an address has the date of its bytes beside them. At once, and the same one each time, while it is in memory.
 */
export type ReadForm = (
  name: string,
  headers: Headers,
  accepted: Encoding[],
) => Answer | Promise<Answer>

/** A reader of the files below a folder, with so many bytes of memory for them: the longest unused give way. Which there are is looked up once. */
export async function formReader(folder: string, room: number): Promise<ReadForm> {
  const names = new Set(
    filesBelow(folder).map((file) => path.relative(folder, file).replaceAll(path.sep, '/')),
  )
  const cache = new LRUCache<string, Answer, Headers>({
    maxSize: room,
    sizeCalculation: ({ body }) => body.length || 1,
    fetchMethod: async (name, _stale, { context }) => {
      const file = path.join(folder, name)
      const [body, { mtime }] = await Promise.all([readFile(file), stat(file)])
      const validator = name.startsWith('site')
        ? { 'last-modified': mtime.toUTCString() }
        : undefined
      const length = { 'content-length': String(body.length) }
      return { status: 200, body, headers: { ...context, ...length, ...validator } }
    },
  })
  return (name, headers, accepted) => {
    const encoding = accepted.find((candidate) => names.has(name + suffixes[candidate]))
    const form = encoding ? name + suffixes[encoding] : name
    return (
      cache.get(form) ??
      cache.forceFetch(form, {
        context: encoding ? { ...headers, 'content-encoding': encoding } : headers,
      })
    )
  }
}
