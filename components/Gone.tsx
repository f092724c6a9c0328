import { MessageHead } from '#components/MessageHead'
import { NotFoundLinks } from '#components/NotFoundLinks'
import { PageLink } from '#components/PageLink'
import { Text } from '#components/Text'
import { currentEdition, type Page, replacementOf } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { words } from '#lib/words'

type Props = { page: Page }

/** What stands at the address of a retired page: since when it is gone, why, and where to go. Sent with status 410. */
export function Gone({ page }: Props) {
  const { facts, locale } = page
  const t = words(locale)
  const replacement = replacementOf(currentEdition(), page)
  return (
    <article>
      <MessageHead title={<Text locale={locale}>{page.title}</Text>}>
        {t('gone.lead', { date: formatDate(locale, facts.gone?.date ?? '') })} {facts.gone?.reason[locale]}
      </MessageHead>
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
