import { CurrentServices } from '#components/CurrentServices'
import { Koros } from '#components/Koros'
import { PageLink } from '#components/PageLink'
import type { Page } from '#lib/content/pages'
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
          <CurrentServices locale={locale} lead={t('currentServices.text')} />
        </div>
        <nav aria-label={t('siteFooter.label')}>
          <ul>
            {footerMenu(locale).map((entry) => (
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
