/** What is to be mended on other pages than the one that is shown. */
import type { Finding } from '#lib/edit/page/findings'

export interface Elsewhere {
  key: string
  count: number
}

/** Other pages of which something is to be mended or answered. */
export function elsewhereOf(all: Finding[], key: string): Elsewhere[] {
  const others = all.filter((one) => one.key !== key && one.severity !== 'warning')
  const keys = [...new Set(others.map((one) => one.key))]
  return keys.map((other) => ({
    key: other,
    count: others.filter((one) => one.key === other).length,
  }))
}
