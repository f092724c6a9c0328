/** When a build of the same content would next give other bytes: by what the content says, and by what the calendar alone changes. */
import { type Site, stateOf } from '#lib/content/pages'
import { nextExpiry } from '#lib/data/security-txt'
import { calendarDay, startOf } from '#lib/dates'

/** Undefined when nothing changes by itself any more. */
export function nextChangeOf(site: Site, moment: Date): Date | undefined {
  return earliest([site.nextChange, ...byCalendar(site, moment)])
}

/** True when something that is published will change by itself: an embargo counts for nothing. */
export function willChange(site: Site, moment: Date): boolean {
  return earliest([site.nextPublicChange, ...byCalendar(site, moment)]) !== undefined
}

function byCalendar({ pages }: Site, moment: Date): (Date | undefined)[] {
  const isRunning = pages.some(({ facts }) => stateOf(facts.period, moment) === 'running')
  const hasContact = pages.some(({ key }) => key === 'contact')
  return [isRunning ? nextMonth(moment) : undefined, hasContact ? nextExpiry(moment) : undefined]
}

function earliest(changes: (Date | undefined)[]): Date | undefined {
  return changes
    .filter((change) => change !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())[0]
}

/** A bar of the timeline that reaches to the present grows by the month. */
function nextMonth(moment: Date): Date {
  const [year = 0, month = 0] = calendarDay(moment).split('-').map(Number)
  return startOf(new Date(Date.UTC(year, month)).toISOString().slice(0, 7))
}
