/** What deserves a look but stops no build; only a promise that is 30 days overdue becomes an error. */
import { namesAmong } from '#lib/content/check/passages'
import { checkUnusedFigures } from '#lib/content/check/unused-figures'
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
  const promises = kept.flatMap((page) => [
    ...lateLanguage(page, moment),
    ...overduePromise(page, moment),
  ])
  problems.push(...promises.filter(isOverdue))
  return [
    ...promises.filter((one) => !isOverdue(one)),
    ...kept.flatMap((page) => longUntouched(page, moment)),
    ...kept.flatMap((page) => checkUnusedFigures(page, namesAmong(shared.phrases))),
    ...kept.flatMap((page) => expiredContacts(page, shared, moment)),
  ]
}

function isOverdue({ id }: Problem): boolean {
  return id === 'onlyOverdue' || id === 'behindOverdue'
}

/** A language that is knowingly late, and whether it is later than was promised. */
function lateLanguage({ agreed, facts, key }: CompleteFolder, moment: Date): Problem[] {
  if (!agreed?.behind || facts.data.only) return []
  const { language, since, due } = agreed.behind
  const id = lateness(due, moment, ['languageBehind', 'behindDue', 'behindOverdue'] as const)
  return [problem(agreed.dueAt, id, { language, since, due, key })]
}

/** Which of three holds: not due yet, due, or more than 30 days late. */
function lateness<Before, Late, Overdue>(
  due: string,
  moment: Date,
  [before, late, overdue]: readonly [Before, Late, Overdue],
): Before | Late | Overdue {
  if (calendarDay(moment) <= due) return before
  return calendarDay(daysBefore(moment, 30)) > due ? overdue : late
}

function overduePromise({ facts: { data, yaml } }: CompleteFolder, moment: Date): Problem[] {
  if (!data.only) return []
  const { due, language } = data.only
  const id = lateness(due, moment, [undefined, 'onlyDue', 'onlyOverdue'] as const)
  return id
    ? [problem(yaml.placeOf(['only', 'due']), id, { due, language: otherLocale(language) })]
    : []
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
