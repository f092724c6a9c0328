import { LinkList } from '#components/parts/LinkList'
import type { ArticleView } from '#lib/views/article'
import { words } from '#lib/words'

type Props = { article: ArticleView }

/** Where to go on: pages of this site, then links to other sites, without those that the page has linked to before. */
export function ReadMore({ article: { locale, related, elsewhere } }: Props) {
  const t = words(locale)
  return (
    <>
      {related.length > 0 && (
        <section className="read-more">
          <h2>{t('readMore.related')}</h2>
          <LinkList links={related} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <section className="read-more">
          <h2>{t('readMore.elsewhere')}</h2>
          <LinkList links={elsewhere} />
        </section>
      )}
    </>
  )
}
