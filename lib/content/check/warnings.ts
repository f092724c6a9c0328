/** What deserves a look but stops no build; only a promise that is 30 days overdue becomes an error. */
import { isDraft } from '#lib/content/check/visibility'
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import { calendarDay } from '#lib/dates'
import { otherLocale } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import { isHistory, stateOf } from '#lib/schema/state'

/** Warnings at a moment, in the order of the pages. A promise overdue by more than 30 days goes to the problems instead. */
export function warningsOf(
  pages: CompleteFolder[],
  shared: Shared,
  moment: Date,
  problems: Problem[],
): Problem[] {
  const kept = pages.filter((page) => !page.facts.data.gone && !isDraft(page))
  const overdue = kept.flatMap((page) => overduePromise(page, moment))
  problems.push(...overdue.filter((one) => one.id === 'onlyOverdue'))
  return [
    ...kept.flatMap(outOfStep),
    ...overdue.filter((one) => one.id === 'onlyDue'),
    ...kept.flatMap((page) => longUntouched(page, moment)),
    ...kept.flatMap((page) => expiredContacts(page, shared, moment)),
  ]
}

function outOfStep({ texts, facts }: CompleteFolder): Problem[] {
  const { fi, sv } = texts
  if (facts.data.only || fi.data.updated === sv.data.updated) return []
  const behind = fi.data.updated < sv.data.updated ? fi : sv
  const newer = behind === fi ? sv : fi
  return [
    problem({ ...behind.yaml.placeOf(['updated']) }, 'languageBehind', {
      updated: behind.data.updated,
      newer: newer.data.updated,
      file: newer.file,
    }),
  ]
}

function overduePromise({ facts: { data, yaml } }: CompleteFolder, moment: Date): Problem[] {
  if (!data.only || calendarDay(moment) <= data.only.due) return []
  const isLate = calendarDay(daysBefore(moment, 30)) > data.only.due
  return [
    problem(yaml.placeOf(['only', 'due']), isLate ? 'onlyOverdue' : 'onlyDue', {
      due: data.only.due,
      language: otherLocale(data.only.language),
    }),
  ]
}

/** Not updated for 24 months, and not about something that has ended. */
function longUntouched({ texts, facts }: CompleteFolder, moment: Date): Problem[] {
  const updated =
    texts.fi.data.updated > texts.sv.data.updated ? texts.fi.data.updated : texts.sv.data.updated
  const limit = new Date(moment)
  limit.setUTCMonth(limit.getUTCMonth() - 24)
  if (
    updated >= calendarDay(limit) ||
    isHistory(stateOf(facts.data.period, moment)) ||
    facts.data.type === 'press-release'
  )
    return []
  return [problem(texts.fi.yaml.placeOf(['updated']), 'notUpdated', { updated })]
}

/** Contacts that have expired on a page that has not ended: an ended page needs no new one. */
function expiredContacts(
  { facts: { data, yaml } }: CompleteFolder,
  shared: Shared,
  moment: Date,
): Problem[] {
  if (isHistory(stateOf(data.period, moment))) return []
  return (data.contacts ?? []).flatMap((id, index) => {
    const { until, name = id } = shared.contacts.find((contact) => contact.id === id) ?? {}
    return until && until < calendarDay(moment)
      ? [problem(yaml.placeOf(['contacts', index]), 'contactExpired', { name, until })]
      : []
  })
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 86_400_000)
}
