import { LinkList } from '#components/parts/LinkList'
import { WayNow } from '#components/parts/WayNow'
import type { Locale } from '#lib/locales'
import type { ElsewhereView } from '#lib/views/search-elsewhere'
import { words } from '#lib/words'

type Props = { elsewhere: ElsewhereView; locale: Locale }

/** What the site is, and where to go from a search that has no pages: today's services, the topics, contact. */
export function Elsewhere({ elsewhere: { today, topics, contact, siteMap }, locale }: Props) {
  const t = words(locale)
  const more = [contact, siteMap].flatMap((link) => link ?? [])
  return (
    <section className="read-more">
      <p>{t('search.nothing')}</p>
      <h2>{t('search.today')}</h2>
      <WayNow links={today} />
      <h2>{t('search.topics')}</h2>
      <LinkList links={topics} />
      <h2>{t('search.more')}</h2>
      <LinkList links={more} />
    </section>
  )
}
