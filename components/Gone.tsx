import { Koros } from '#components/Koros'
import { NotFoundLinks } from '#components/NotFoundLinks'
import { PageLink } from '#components/PageLink'
import { Text } from '#components/Text'
import { type Page, replacementOf } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { words } from '#lib/words'

type Props = { page: Page }

/** What stands at the address of a retired page: since when it is gone, why, and where to go. Sent with status 410. */
export function Gone({ page }: Props) {
  const { facts, locale } = page
  const t = words(locale)
  const replacement = replacementOf(page)
  return (
    <article>
      <div className="page-head">
        <div className="wrap">
          <h1>
            <Text locale={locale}>{page.title}</Text>
          </h1>
          <p className="lead">
            {t('gone.lead', { date: formatDate(locale, facts.gone?.date ?? '') })} {facts.gone?.reason[locale]}
          </p>
        </div>
        <Koros name="head" />
      </div>
      <div className="wrap">
        {replacement && (
          <p>
            {t('gone.replaced')} <PageLink page={replacement} />
          </p>
        )}
        <NotFoundLinks locale={locale} />
      </div>
    </article>
  )
}
