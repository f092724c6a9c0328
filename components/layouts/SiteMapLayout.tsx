import { Article } from '#components/layouts/Article'
import { LinkList } from '#components/parts/LinkList'
import { ViewLink } from '#components/parts/ViewLink'
import type { BranchView, SiteMapView } from '#lib/views/lists'
import { words } from '#lib/words'

type Props = { view: SiteMapView }

/** The site map: its short text, and every page of the site twice: as the tree has it, and from A to Ö. */
export function SiteMapLayout({ view: { article, tree, letters } }: Props) {
  const t = words(article.locale)
  return (
    <Article article={article} isList>
      <div className="site-index">
        <section>
          <h2>{t('siteIndex.sections')}</h2>
          <Branches branches={tree} />
        </section>
        <section>
          <h2>{t('siteIndex.alphabet')}</h2>
          {letters.map(({ letter, pages }) => (
            <section key={letter}>
              <h3>{letter}</h3>
              <LinkList links={pages} />
            </section>
          ))}
        </section>
      </div>
    </Article>
  )
}

function Branches({ branches }: { branches: BranchView[] }) {
  return (
    <ul>
      {branches.map(({ link, below }) => (
        <li key={link.href}>
          <ViewLink link={link} />
          {below.length > 0 && <Branches branches={below} />}
        </li>
      ))}
    </ul>
  )
}
