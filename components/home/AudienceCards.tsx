import { LinkList } from '#components/parts/LinkList'
import type { Locale } from '#lib/locales'
import type { HomeView } from '#lib/views/home'
import { words } from '#lib/words'

type Props = { audiences: HomeView['audiences']; locale: Locale }

/** Ways in by whose services they are. */
export function AudienceCards({ audiences, locale }: Props) {
  return (
    <section className="audiences">
      <h2>{words(locale)('audienceCards.heading')}</h2>
      <ul>
        {audiences.map(({ id, heading, pages }) => (
          <li key={id}>
            <h3>{heading}</h3>
            <LinkList links={pages} />
          </li>
        ))}
      </ul>
    </section>
  )
}
