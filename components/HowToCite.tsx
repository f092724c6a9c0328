import { Text } from '#components/Text'
import { citationOf } from '#lib/citation'
import { currentEdition, isStandIn, type Page, translationOf } from '#lib/content/pages'
import { localeNames } from '#lib/locales'
import { words } from '#lib/words'

type Props = { page: Page }

/** A ready reference to a release, and the release in both languages. */
export function HowToCite({ page }: Props) {
  const { locale } = page
  const t = words(locale)
  return (
    <section className="how-to-cite">
      <h2>{t('howToCite.heading')}</h2>
      <p className="citation">
        <Text locale={locale}>{citationOf(currentEdition(), page)}</Text>
      </p>
      <p>{t('howToCite.version')}</p>
      <BothLanguages page={page} />
    </section>
  )
}

/** Nothing for a release that exists in one language. */
function BothLanguages({ page }: Props) {
  const versions = [page, translationOf(currentEdition(), page)].filter((version) => version !== undefined).filter((version) => !isStandIn(version))
  if (versions.length < 2) return null
  return (
    <>
      <p>{words(page.locale)('howToCite.languages')}</p>
      <ul>
        {versions.map(({ locale, address, title }) => (
          <li key={locale}>
            {localeNames[locale]}:{' '}
            <a href={address} lang={locale} hrefLang={locale}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
