/** Ready-made gzip and brotli forms, so that no server has to compress anything while people wait. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

const compressibleName = /\.(html|xml|json|txt|md|svg|css|csv|js|ico|webmanifest)$/

/** Forms of one body: the suffix each file gets beside the plain one, and its bytes. */
type Forms = { suffix: '' | '.gz' | '.br'; bytes: Buffer }[]

/** The plain form, and the compressed ones where the name promises text and compressing makes it smaller. */
export async function compress(name: string, body: Buffer, brotliQuality: number): Promise<Forms> {
  const plain: Forms = [{ suffix: '', bytes: body }]
  if (!compressibleName.test(name)) return plain
  const brotliParams = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [gz, br] = await Promise.all([
    toGzip(body, { level: 9 }),
    toBrotli(body, { params: brotliParams }),
  ])
  const compressed: Forms = [
    { suffix: '.gz', bytes: gz },
    { suffix: '.br', bytes: br },
  ]
  return [...plain, ...compressed.filter(({ bytes }) => bytes.length < body.length)]
}
