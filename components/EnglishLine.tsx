import { currentEdition, findLink, type Link } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** For readers of other languages, one line in English: what this site is, and where to go. */
export function EnglishLine({ locale }: Props) {
  const t = words(locale)
  const [jobseekers, city] = [findLink(currentEdition(), 'jobseekers-service'), findLink(currentEdition(), 'hel')]
  if (!jobseekers || !city) return null
  return (
    <p className="english" lang="en">
      {t('english.about')} <Target link={jobseekers}>{t('english.jobseekers-service')}</Target> {t('english.between')}{' '}
      <Target link={city}>{t('english.hel')}</Target>.
    </p>
  )
}

function Target({ link: { url }, children }: { link: Link; children: string }) {
  return <a href={typeof url === 'string' ? url : url.fi}>{children}</a>
}
