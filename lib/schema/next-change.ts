/** When the output will next differ: a release comes out or grows old, a period or its plan starts or ends, a contact expires. */
import { youngUntil } from '#lib/schema/age'
import type { Contact, Facts, Source } from '#lib/schema/page'
import { timeZone } from '#lib/site'

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

const hour = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' })

const starts = new Map<string, Date>()

/** Midnight in Helsinki at which a day, a month or a year starts. */
export function startOf(date: string): Date {
  const start = starts.get(date) ?? midnightOf(date)
  starts.set(date, start)
  return start
}

/** Its offset is +02:00 in winter and +03:00 in summer. */
function midnightOf(date: string): Date {
  const day = `${date}-01-01`.slice(0, 10)
  const summer = new Date(`${day}T00:00:00+03:00`)
  return hour.format(summer) === '00' ? summer : new Date(`${day}T00:00:00+02:00`)
}

/** The day after a day, the month after a month, the year after a year. */
function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const next = new Date(
    Date.UTC(month ? year : year + 1, month ? (day ? month - 1 : month) : 0, day ? day + 1 : 1),
  )
  return next.toISOString().slice(0, date.length)
}
