import type { Locale } from '#lib/locales'
import type { FeedLink } from '#lib/views/press'
import { words } from '#lib/words'

type Props = { feeds: FeedLink[]; locale: Locale }

/** How to follow the press releases. A preview has no feeds. */
export function FeedLinks({ feeds, locale }: Props) {
  const t = words(locale)
  if (feeds.length === 0) return null
  return (
    <section className="feed-links">
      <h2>{t('feedLinks.heading')}</h2>
      <p>{t('feedLinks.text')}</p>
      <ul>
        {feeds.map(({ address, type, title }) => (
          <li key={address}>
            <a href={address} type={type}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
