/** Which content encodings a reader takes. */
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** The encodings of this site, smallest result first. */
export const encodings = ['br', 'gzip'] as const

export type Encoding = (typeof encodings)[number]

/** Of all readers together there are few of these headers; the longest unused give way. */
const known = new LRUCache<string, Encoding[]>({ max: 200 })

/** Those that an Accept-Encoding header does not refuse (by silence, or by the weight 0: RFC 9110, 12.5.3). */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  // An absent header would allow every encoding; who sends none is most likely unable to decode.
  if (!header) return []
  const found = known.get(header) ?? readHeader(header)
  known.set(header, found)
  return found
}

function readHeader(header: string): Encoding[] {
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([
    ...encodings,
  ])
  return encodings.filter((encoding) => accepted.includes(encoding))
}
