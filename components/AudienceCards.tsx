import { LinkList } from '#components/LinkList'
import { type Audience, pagesFor } from '#lib/content/pages'
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

/** Ways in by who the reader is. A group without pages has no card. */
export function AudienceCards({ locale }: Props) {
  const t = words(locale)
  const cards = greeted.map((group) => ({ group, pages: pagesFor(group, locale) })).filter((card) => card.pages.length > 0)
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
