/** The head of a page: title, notice or state, lead. */
import type { Page } from '#lib/content/pages'
import { type Notice, noticeOf } from '#lib/listings/history-notice'
import { known } from '#lib/metadata/known'
import { formatDate } from '#lib/text/format'
import { stateInWords } from '#lib/text/period'
import { withSoftHyphens } from '#lib/text/soft-hyphens'
import { waysOf } from '#lib/views/frame'
import { type LinkView, shortLink } from '#lib/views/links'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

/** 'Päättynyt: 1.3.2021–31.12.2024'. */
export interface StateView {
  state: string
  label: string
  period: TextView
}

/** Says that a page about the past is history, what continued it, and where today's services are. */
export interface HistoryView {
  text: TextView
  continuation?: LinkView
  wayNow: LinkView[]
}

export interface HeadView {
  title: TextView
  summary: TextView
  /** The kind of page, and its date where no notice tells of its time. */
  kicker?: string
  history?: HistoryView
  /** What the notice says has no label beside it. */
  state?: StateView
}

export function headOf(voice: Voice, page: Page): HeadView {
  const notice = noticeOf(voice.edition, page, voice.edition.moment)
  return known<HeadView>({
    title: titleOf(voice, page),
    summary: textOf(voice, page.summary),
    kicker: page.facts.type === 'press-release' ? kicker(page, notice !== undefined) : undefined,
    history: notice && historyOf(voice, notice),
    state: notice ? undefined : stateOf(voice, page),
  })
}

/** The title of a page as its heading: long compounds may break where their parts meet. */
export function titleOf(voice: Voice, { title }: Page): TextView {
  return textOf(voice, withSoftHyphens(title))
}

/** Nothing where the page has no period. */
export function stateOf(voice: Voice, { facts }: Page): StateView | undefined {
  const told = stateInWords(voice.locale, facts.period, voice.edition.moment)
  return told && { state: told.state, label: told.label, period: textOf(voice, told.words) }
}

function historyOf(voice: Voice, { text, continuation }: Notice): HistoryView {
  return known<HistoryView>({
    text: textOf(voice, text),
    continuation: continuation && shortLink(voice, continuation),
    wayNow: waysOf(voice),
  })
}

function kicker({ facts, locale }: Page, isPast: boolean): string {
  const t = words(locale)
  return isPast || !facts.published
    ? t('pageHead.kind')
    : t('pageHead.release', { date: formatDate(locale, facts.published) })
}
