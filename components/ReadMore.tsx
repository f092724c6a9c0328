import { ExternalLink } from '#components/ExternalLink'
import { LinkList } from '#components/LinkList'
import { linksOf, type Page, relatedTo } from '#lib/content/pages'
import { words } from '#lib/words'

type Props = { page: Page }

/** Where to go on: pages of this site, then links to other sites. */
export function ReadMore({ page }: Props) {
  const t = words(page.locale)
  const related = relatedTo(page)
  const links = linksOf(page)
  return (
    <>
      {related.length > 0 && (
        <section className="read-more">
          <h2>{t('readMore.related')}</h2>
          <LinkList pages={related} />
        </section>
      )}
      {links.length > 0 && (
        <section className="read-more">
          <h2>{t('readMore.elsewhere')}</h2>
          <ul>
            {links.map((link) => (
              <li key={link.id}>
                <ExternalLink link={link} locale={page.locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
