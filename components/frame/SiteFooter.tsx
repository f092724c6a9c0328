import { EnglishLine } from '#components/parts/EnglishLine'
import { Koros } from '#components/parts/Koros'
import { LinkList } from '#components/parts/LinkList'
import { WayNow } from '#components/parts/WayNow'
import type { FrameView } from '#lib/views/frame'
import { words } from '#lib/words'

type Props = { frame: FrameView }

/** The class of its long paragraphs tells reader views that they are no text of the page, so that none is offered for a page with little text of its own. */
export function SiteFooter({ frame: { locale, english, wayNow, footer } }: Props) {
  const t = words(locale)
  return (
    <footer className="site-footer">
      <Koros name="footer" />
      <div className="wrap">
        <div>
          <p className="site-name">{t('site.name')}</p>
          <p>{t('siteFooter.about')}</p>
          <EnglishLine english={english} locale={locale} place="footer" />
          <p>{t('siteFooter.publisher')}</p>
        </div>
        <div>
          <p className="site-name">{t('now.heading')}</p>
          <p className="footer">{t('now.about')}</p>
          <WayNow links={wayNow} />
        </div>
        <nav aria-label={t('siteFooter.label')}>
          <LinkList links={footer} />
        </nav>
      </div>
    </footer>
  )
}
