import { LinkList } from '#components/LinkList'
import { PageLink } from '#components/PageLink'
import { childrenOf, currentEdition, type Page, pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { isWorthReading } from '#lib/navigation'
import { alphabet } from '#lib/site-index'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Every page of the site twice: as the tree has it, and from A to Ö. */
export function SiteIndex({ locale }: Props) {
  const t = words(locale)
  return (
    <div className="site-index">
      <section>
        <h2>{t('siteIndex.sections')}</h2>
        <Branch pages={[pageOf(currentEdition(), 'home', locale)]} />
      </section>
      <section>
        <h2>{t('siteIndex.alphabet')}</h2>
        {alphabet(currentEdition(), locale).map(({ letter, pages }) => (
          <section key={letter}>
            <h3>{letter}</h3>
            <LinkList pages={pages.filter(isWorthReading)} />
          </section>
        ))}
      </section>
    </div>
  )
}

function Branch({ pages }: { pages: Page[] }) {
  if (pages.length === 0) return null
  return (
    <ul>
      {pages.filter(isWorthReading).map((page) => (
        <li key={page.key}>
          <PageLink page={page} />
          <Branch pages={childrenOf(currentEdition(), page)} />
        </li>
      ))}
    </ul>
  )
}
