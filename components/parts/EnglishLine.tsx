import type { Locale } from '#lib/locales'
import type { EnglishView } from '#lib/views/frame'
import { words } from '#lib/words'

/** Where it stands is its class. */
type Props = { english: EnglishView | undefined; locale: Locale; place: 'english' | 'footer' }

/** For readers of other languages, one line in English: what this site is, and where to go. */
export function EnglishLine({ english, locale, place }: Props) {
  const t = words(locale)
  if (!english) return null
  return (
    <p className={place} lang="en">
      {t('english.about')} <a href={english.jobseekers}>{t('english.jobseekers-service')}</a>{' '}
      {t('english.between')} <a href={english.city}>{t('english.hel')}</a>.
    </p>
  )
}
