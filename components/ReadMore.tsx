import { ExternalLink } from '#components/ExternalLink'
import { LinkList } from '#components/LinkList'
import { currentEdition, type Page } from '#lib/content/pages'
import { waysOn } from '#lib/read-more'
import { words } from '#lib/words'

type Props = {
  page: Page
  /** Pages that the layout has already offered. */
  offered: Page[]
}

/** Where to go on: pages of this site, then links to other sites, without those that the page has linked to before. */
export function ReadMore({ page, offered }: Props) {
  const t = words(page.locale)
  const { related, links } = waysOn(currentEdition(), page, offered)
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
