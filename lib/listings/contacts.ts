/** Whether a contact still stands. */
import { calendarDay } from '#lib/dates'
import type { Contact } from '#lib/schema/page'

/** True after the last day of the contact, in Helsinki's calendar. */
export function hasExpired({ until }: Contact, moment: Date): boolean {
  return until !== undefined && calendarDay(moment) > until
}
