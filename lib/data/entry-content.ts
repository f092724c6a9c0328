/** The full text of a press release for feed readers, with everything that its page says around the text. */
import type { ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { type Edition, isStandIn, type Page, piecesOf, translationOf } from '#lib/content/pages'
import { absoluteHtml } from '#lib/data/absolute-html'
import { noticeOf } from '#lib/listings/history-notice'
import { originText, releaseDate } from '#lib/listings/releases'
import type { Locale } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { formatDate } from '#lib/text/format'
import { stateInWords } from '#lib/text/period'
import { fileAddress } from '#lib/urls'
import { words } from '#lib/words'

/** HTML with absolute addresses: corrections, notices, picture, text. */
export function entryContent(edition: Edition, page: Page): string {
  const around = isStandIn(page)
    ? standIn(edition, page)
    : [
        ...languageBehind(page),
        ...releaseNote(edition, page),
        ...periodNote(edition, page),
        ...picture(edition, page),
      ]
  return absoluteHtml(
    toXml([...corrections(edition, page), ...around], { closeEmptyElements: true }) + page.html,
    canonicalOf(edition, page),
  )
}

function corrections(edition: Edition, { facts, locale }: Page): ElementContent[] {
  const t = words(locale)
  return (facts.corrections ?? []).map(({ date, kind, text }) =>
    x('p', [
      x('strong', `${t(`corrections.${kind}`, { date: formatDate(locale, date) })}:`),
      ' ',
      ...pieces(edition, text[locale], locale),
    ]),
  )
}

function languageBehind({ locale, newer }: Page): ElementContent[] {
  if (!newer) return []
  const t = words(locale)
  const text = t('languageBehind.text', { since: formatDate(locale, newer.since) })
  return [x('p', [text, ' ', x('a', { href: newer.address }, t('languageBehind.link'))])]
}

/** The date as exactly as it is known, that an old release speaks of its own time, and what its text was edited from. */
function releaseNote(edition: Edition, page: Page): ElementContent[] {
  if (!page.facts.published) return []
  const origin = originText(edition, page)
  const date = origin
    ? undefined
    : `${words(page.locale)('pageHead.release', { date: releaseDate(edition, page) })}.`
  const parts = [date, noticeOf(edition, page, edition.moment)?.text, origin].filter(
    (part) => part !== undefined,
  )
  return [x('p', parts.join(' '))]
}

function periodNote(edition: Edition, { facts: { period }, locale }: Page): ElementContent[] {
  const state = stateInWords(locale, period, edition.moment)
  return state ? [x('p', state.text)] : []
}

function picture(edition: Edition, { facts: { image }, key, locale }: Page): ElementContent[] {
  if (!image) return []
  const credit = words(locale)('pageImage.credit', { credit: image.credit })
  const caption = x('figcaption', [...pieces(edition, image.caption[locale], locale), ` ${credit}`])
  return [
    x('figure', [x('img', { src: fileAddress(key, image.file), alt: image.alt[locale] }), caption]),
  ]
}

/** A release that exists only in the other language: why, and where to read it. */
function standIn(edition: Edition, page: Page): ElementContent[] {
  const { facts, locale } = page
  const t = words(locale)
  const original = translationOf(edition, page)
  const link = original ? [' ', x('a', { href: original.address }, t('onlyInOther.link'))] : []
  return [x('p', [`${t('onlyInOther.lead')} ${facts.only?.reason[locale] ?? ''}`, ...link])]
}

/** A text with passages in another language marked. */
function pieces(edition: Edition, text: string, locale: Locale) {
  return piecesOf(edition, text, locale).map(({ text, lang }) =>
    lang ? x('span', { lang }, text) : { type: 'text' as const, value: text },
  )
}
