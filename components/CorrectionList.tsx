import { CorrectionNotice } from '#components/CorrectionNotice'
import { PageLink } from '#components/PageLink'
import { corrections, currentEdition } from '#lib/content/pages'
import { groupBy } from '#lib/group-by'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Every correction and update of the site by the page that it belongs to; the page with the newest comes first. */
export function CorrectionList({ locale }: Props) {
  const byPage = [...groupBy(corrections(currentEdition(), locale), ({ page }) => page)]
  if (byPage.length === 0) return <p>{words(locale)('correctionList.none')}</p>
  return byPage.map(([page, ofPage]) => (
    <section className="corrected" key={page.key}>
      <h2>
        <PageLink page={page} />
      </h2>
      {ofPage.map((correction) => (
        <CorrectionNotice key={correction.date + correction.text[locale]} correction={correction} heading="h3" locale={locale} />
      ))}
    </section>
  ))
}
