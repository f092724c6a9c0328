/** Titles as they stand away from their page. */
import type { Facts } from '#lib/schema/page'

/** 'Otsikko (2019)' for a press release whose title does not say its year; the title itself for other pages. */
export function titleWithYear({ title, facts }: { title: string; facts: Facts }): string {
  const year = facts.type === 'press-release' ? facts.published?.slice(0, 4) : undefined
  return year && !title.includes(year) ? `${title} (${year})` : title
}
