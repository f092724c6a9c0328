import { LinkList } from '#components/LinkList'
import { type Audience, currentEdition, pagesFor, timeline } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** The groups that the front page greets, in this order. */
const greeted = [
  'jobseekers',
  'young-people',
  'foreign-language',
  'employers',
  'associations',
  'procurement',
  'press',
] as const satisfies readonly Audience[]

/** Ways in by whose services they are, besides what the timeline shows. A group without pages has no card. */
export function AudienceCards({ locale }: Props) {
  const t = words(locale)
  const onTimeline = new Set(timeline(currentEdition(), locale))
  const pagesOf = (group: Audience) => pagesFor(currentEdition(), group, locale).filter((page) => !onTimeline.has(page))
  const cards = greeted.map((group) => ({ group, pages: pagesOf(group) })).filter((card) => card.pages.length > 0)
  return (
    <section className="audiences">
      <h2>{t('audienceCards.heading')}</h2>
      <ul>
        {cards.map(({ group, pages }) => (
          <li key={group}>
            <h3>{t(`audienceCards.${group}`)}</h3>
            <LinkList pages={pages} />
          </li>
        ))}
      </ul>
    </section>
  )
}
