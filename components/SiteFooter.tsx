import { EnglishLine } from '#components/EnglishLine'
import { Koros } from '#components/Koros'
import { PageLink } from '#components/PageLink'
import { WayNow } from '#components/WayNow'
import { currentEdition, type Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { currentMark, footerMenu } from '#lib/navigation'
import { words } from '#lib/words'

type Props = { locale: Locale; page: Page | undefined }

export function SiteFooter({ locale, page }: Props) {
  const t = words(locale)
  return (
    <footer className="site-footer">
      <Koros name="footer" />
      <div className="wrap">
        <div>
          <p className="site-name">{t('site.name')}</p>
          <p>{t('siteFooter.about')}</p>
          <EnglishLine locale={locale} />
          <p>{t('siteFooter.publisher')}</p>
        </div>
        <div>
          <p className="site-name">{t('now.heading')}</p>
          <p>{t('now.about')}</p>
          <WayNow locale={locale} />
        </div>
        <nav aria-label={t('siteFooter.label')}>
          <ul>
            {footerMenu(currentEdition(), locale).map((entry) => (
              <li key={entry.key}>
                <PageLink page={entry} short current={currentMark(entry, page)} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
