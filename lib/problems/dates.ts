/** Days in the languages of the checker's messages. */
import { timeZone } from '#lib/site'
import { formatDate } from '#lib/text/format'

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone })

/** '31 December 2018', '31.12.2018', '31 december 2018'. What is no day stays as it is. */
export function formatDay(language: 'en' | 'fi' | 'sv', day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day
  if (language === 'en') return english.format(new Date(`${day}T12:00:00Z`))
  return formatDate(language, day).replaceAll('\u00a0', ' ')
}
