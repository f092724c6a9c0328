/** A process that makes indexes: it is sent the files of orders, and answers whether each could be made. */
import { on } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { deserialize } from 'node:v8'
import type { IndexOrder } from '#lib/build/make-indexes'
import { keepIndex } from '#lib/search/index-file'

for await (const [file] of on(process, 'message')) {
  const { inputs, folders, texts }: IndexOrder = deserialize(readFileSync(file))
  rmSync(file)
  process.send?.(keepIndex(inputs, folders, texts))
}
