/** When a build of the same content would next give other bytes: by what the content says, and by what the calendar alone changes. */
import { type Site, stateOf } from '#lib/content/pages'
import { nextExpiry } from '#lib/data/security-txt'
import { calendarDay, startOf } from '#lib/dates'

/** Undefined when nothing changes by itself any more. */
export function nextChangeOf({ nextChange, pages }: Site, moment: Date): Date | undefined {
  const isRunning = pages.some(({ facts }) => stateOf(facts.period, moment) === 'running')
  const hasContact = pages.some(({ key }) => key === 'contact')
  const all = [
    nextChange,
    isRunning ? nextMonth(moment) : undefined,
    hasContact ? nextExpiry(moment) : undefined,
  ]
  return all.filter((change) => change !== undefined).sort((a, b) => a.getTime() - b.getTime())[0]
}

/** A bar of the timeline that reaches to the present grows by the month. */
function nextMonth(moment: Date): Date {
  const [year = 0, month = 0] = calendarDay(moment).split('-').map(Number)
  return startOf(new Date(Date.UTC(year, month)).toISOString().slice(0, 7))
}
