import { Text } from '#components/parts/Text'
import { type Locale, localeNames } from '#lib/locales'
import type { CitationView } from '#lib/views/release'
import { words } from '#lib/words'

type Props = { citation: CitationView; locale: Locale }

/** A ready reference to a release, and the release in both languages. */
export function HowToCite({ citation: { text, versions, parallel }, locale }: Props) {
  const t = words(locale)
  return (
    <section className="how-to-cite">
      <h2>{t('howToCite.heading')}</h2>
      <p className="citation">
        <Text>{text}</Text>
      </p>
      <p>{t('howToCite.version')}</p>
      {versions.length > 0 && <p>{t('howToCite.languages')}</p>}
      {versions.length > 0 && (
        <ul>
          {versions.map((version) => (
            <li key={version.locale}>
              {localeNames[version.locale]}:{' '}
              <a href={version.href} lang={version.locale} hrefLang={version.locale}>
                {version.title}
              </a>
            </li>
          ))}
          {parallel && (
            <li>
              <a href={parallel}>{t('howToCite.parallel')}</a>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
