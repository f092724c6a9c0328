/** What the notice of a page about the past says: that it is history, and of which time. */
import { allSources, childrenOf, type Edition, type Page, parentsOf } from '#lib/content/pages'
import { type History, historyOf } from '#lib/listings/history'
import type { Locale } from '#lib/locales'
import { isOld } from '#lib/schema/age'
import { periodText, whenText } from '#lib/text/period'
import { words } from '#lib/words'

export type Notice = { text: string; continuation: Page | undefined }

type Past = Exclude<History, { kind: 'of-its-time' }>

/** Undefined for a page about what goes on, is planned, or has no time of its own. */
export function noticeOf(edition: Edition, page: Page, moment: Date): Notice | undefined {
  if (page.facts.type === 'press-release') return releaseNotice(edition, page, moment)
  const history = historyOf(edition, page, moment)
  if (history)
    return { text: textOf(history, page.locale, moment), continuation: continuationIn(history) }
  const years =
    yearsBelow(edition, page, moment) ??
    yearsBelow(edition, parentsOf(edition, page).at(-1), moment)
  return years === undefined
    ? undefined
    : { text: ofItsTime(page.locale, years), continuation: undefined }
}

/** A release keeps the wording of its time: the reader of an old one is told which time that was. */
function releaseNotice(
  edition: Edition,
  { facts, locale }: Page,
  moment: Date,
): Notice | undefined {
  if (!facts.published || !isOld(facts, allSources(edition), moment)) return undefined
  return {
    text: words(locale)('releaseNote.text', { year: facts.published.slice(0, 4) }),
    continuation: undefined,
  }
}

function textOf(history: History, locale: Locale, moment: Date): string {
  if (history.kind === 'of-its-time') return ofItsTime(locale, history.years)
  return history.kind === 'ended'
    ? endedText(history, locale, moment)
    : unknownEnd(history, locale, moment)
}

function continuationIn(history: History): Page | undefined {
  return history.kind === 'of-its-time' ? undefined : history.continuation
}

/** 'Hanke oli käynnissä 1.5.2015–31.10.2017.' On the pages below it: 'Kuntakokeilu päättyi 31.12.2024.' */
function endedText({ subject, own, period }: Past, locale: Locale, moment: Date): string {
  const t = words(locale)
  const { type } = subject.facts
  const when = whenText(locale, period.end ?? '')
  if (!own) return t('history.subjectEnded', { subject: subject.title, when })
  return period.start || period.label
    ? t('history.period', { type, period: periodText(locale, period, moment) })
    : t('history.ended', { type, when })
}

/** 'Kokeilun oli määrä päättyä 30.6.2023. Ei ole tiedossa, milloin ja miten se päättyi.' */
function unknownEnd({ subject, period }: Past, locale: Locale, moment: Date): string {
  const t = words(locale)
  const { type } = subject.facts
  const { start, planned } = period
  const plan = periodText(
    locale,
    { planned: { end: planned?.end, ...(start ? {} : planned) } },
    moment,
  )
  const told = start
    ? t('history.begunPlan', { type, when: whenText(locale, start), plan })
    : t('history.plan', { type, plan })
  return `${told} ${t('history.endUnknown')}`
}

function ofItsTime(locale: Locale, years: string): string {
  return words(locale)('history.ofItsTime', { span: years.includes('–') ? 'years' : 'year', years })
}

type Spans = Map<Page, string | undefined>

/** By section: every page below one asks for its years, and they take a look at all of these pages. */
const spans = new WeakMap<Edition, Spans>()

function yearsBelow(edition: Edition, section: Page | undefined, moment: Date): string | undefined {
  if (section?.facts.type !== 'section') return undefined
  const kept: Spans = spans.get(edition) ?? new Map()
  spans.set(edition, kept)
  if (!kept.has(section)) kept.set(section, spanBelow(edition, section, moment))
  return kept.get(section)
}

/** The years of a section when all that it tells of is past: '2015–2024'. The front page is no such section. */
function spanBelow(edition: Edition, section: Page, moment: Date): string | undefined {
  const parts = (section.pressYear?.releases ?? childrenOf(edition, section)).filter(
    ({ facts }) => facts.type !== 'page' && facts.type !== 'section',
  )
  const years = parts.map((part) => yearsOf(edition, part, moment))
  const known = years.flatMap((part) => part ?? []).sort()
  return known.length > 0 && years.every((part) => part)
    ? [...new Set([known[0], known.at(-1)])].join('–')
    : undefined
}

/** First and last year of a page about the past. */
function yearsOf(edition: Edition, page: Page, moment: Date): string[] | undefined {
  if (page.facts.type === 'press-release')
    return releaseNotice(edition, page, moment) && [page.facts.published?.slice(0, 4) ?? '']
  const history = historyOf(edition, page, moment)
  if (!history) return undefined
  if (history.kind === 'of-its-time') return history.years.split('–')
  const { start, end, planned } = history.period
  return [start ?? planned?.start, end ?? planned?.end].flatMap((date) => date?.slice(0, 4) ?? [])
}
