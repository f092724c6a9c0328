/** What a build says when it is done. */
import type { BuildRecord } from '#lib/tree/manifest'

/** '52 pages (26 Finnish, 26 Swedish). Heaviest: /fi/kuntakokeilu, 11 204 bytes gzip.' */
export function describe({ pages, gzipSizes }: BuildRecord): string {
  const [address = '', size = 0] =
    Object.entries(gzipSizes).toSorted(([, a], [, b]) => b - a)[0] ?? []
  return `${pages.fi + pages.sv} pages (${pages.fi} Finnish, ${pages.sv} Swedish). Heaviest: ${address}, ${spaced(size)} bytes gzip.`
}

/** '2 pages rendered, 230 parts kept, in 1.3 s.' */
export function describeWork(
  { rendered, kept }: { rendered: number; kept: number },
  milliseconds: number,
): string {
  return `${spaced(rendered)} pages rendered, ${spaced(kept)} parts kept, in ${(milliseconds / 1000).toFixed(1)} s.`
}

function spaced(number: number): string {
  return number.toLocaleString('en').replaceAll(',', ' ')
}
