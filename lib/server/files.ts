/** The files of a static tree: read once each and kept in memory while there is room, so that a page costs no work of the disk. */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Encoding } from '#lib/server/encodings'
import { filesBelow } from '#lib/tree/files-below'
import type { Headers } from '#lib/tree/headers'

const suffixes: Record<Encoding, string> = { br: '.br', gzip: '.gz' }

/** A file in one of its forms, with all headers of its own: those of the build, and for what answers an address the date of its bytes. The same one each time, as long as it is in memory. */
interface Form {
  body: Buffer
  headers: Headers
}

/** Gives a file of the tree ('site/fi.html') in the first of these encodings in which it is there, or plain; `headers` are what the build decided for it. */
export type ReadForm = (name: string, headers: Headers, accepted: Encoding[]) => Promise<Form>

/** A reader of the files below a folder, with so many bytes of memory for them: the longest unused give way. Which there are is looked up once. */
export async function formReader(folder: string, room: number): Promise<ReadForm> {
  const names = new Set(filesBelow(folder).map((file) => path.relative(folder, file)))
  const cache = new LRUCache<string, Form, Headers>({
    maxSize: room,
    sizeCalculation: ({ body }) => body.length || 1,
    fetchMethod: async (name, _stale, { context }) => {
      const file = path.join(folder, name)
      const [body, { mtime }] = await Promise.all([readFile(file), stat(file)])
      const validator = name.startsWith('site')
        ? { 'last-modified': mtime.toUTCString() }
        : undefined
      return { body, headers: { ...context, 'content-length': String(body.length), ...validator } }
    },
  })
  return (name, headers, accepted) => {
    const encoding = accepted.find((candidate) => names.has(name + suffixes[candidate]))
    if (!encoding) return cache.forceFetch(name, { context: headers })
    return cache.forceFetch(name + suffixes[encoding], {
      context: { ...headers, 'content-encoding': encoding },
    })
  }
}
