/** When the output will next differ: a release comes out or grows old, a period or its plan starts or ends, a contact expires. */
import { startOf } from '#lib/dates'
import { youngUntil } from '#lib/schema/age'
import type { Contact, Facts, Source } from '#lib/schema/page'

/** Moments at which what a published page says about itself changes, in any order. */
export function changesOf(
  facts: Facts,
  { contacts, sources }: { contacts: Contact[]; sources: Source[] },
): Date[] {
  const { start, end, planned } = facts.period ?? {}
  const expiring = contacts.filter((contact) => facts.contacts?.includes(contact.id))
  const starts = [start ?? planned?.start].filter((date) => date !== undefined)
  const ends = [
    end ?? planned?.end,
    youngUntil(facts, sources),
    ...expiring.map((contact) => contact.until),
  ].filter((date) => date !== undefined)
  return [...starts.map(startOf), ...ends.map((date) => startOf(dayAfter(date)))]
}

/** The first of the moments that is still to come. */
export function firstAfter(moment: Date, moments: Date[]): Date | undefined {
  return moments.filter((change) => change > moment).sort((a, b) => a.getTime() - b.getTime())[0]
}

/** The day after a day, the month after a month, the year after a year. */
function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const next = new Date(
    Date.UTC(month ? year : year + 1, month ? (day ? month - 1 : month) : 0, day ? day + 1 : 1),
  )
  return next.toISOString().slice(0, date.length)
}
