/** What `/healthz` tells everybody: nothing that is not published. */
import type { BuildRecord } from '#lib/tree/manifest'

/** How a server is: well; well but for the search; about to stop. */
export type HealthStatus = 'ok' | 'degraded' | 'draining'

/** Whether something will change by itself is told by a word alone: the moment may be that of an embargo. */
export function publicHealth(
  { contentHash, moment, willChange, pages }: BuildRecord,
  status: HealthStatus,
): object {
  return { status, contentHash, moment, nextChange: willChange ? 'yes' : 'no', pages }
}
