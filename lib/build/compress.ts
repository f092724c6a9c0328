/** Ready-made gzip and brotli forms, so that no server has to compress anything while people wait. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const compressibleName = /\.(html|xml|json|txt|md|svg|css|csv|js|ico|webmanifest)$/

/** Forms of one body: the suffix each file gets beside the plain one, and its bytes. */
type Forms = { suffix: '' | '.gz' | '.br'; bytes: Buffer }[]

/** The plain form, and the compressed ones where the name promises text and compressing makes it smaller. At once: to hand over so little to another thread costs more than half as much again. */
export function compress(name: string, body: Buffer, brotliQuality: number): Forms {
  const plain: Forms = [{ suffix: '', bytes: body }]
  if (!compressibleName.test(name)) return plain
  const brotliParams = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const compressed: Forms = [
    { suffix: '.gz', bytes: gzipSync(body, { level: 9 }) },
    { suffix: '.br', bytes: brotliCompressSync(body, { params: brotliParams }) },
  ]
  return [...plain, ...compressed.filter(({ bytes }) => bytes.length < body.length)]
}
