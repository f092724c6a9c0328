import { NotFoundLinks } from '#components/messages/NotFoundLinks'
import { PageHeader } from '#components/parts/PageHeader'
import { Text } from '#components/parts/Text'
import { ViewLink } from '#components/parts/ViewLink'
import type { GoneView } from '#lib/views/messages'
import { words } from '#lib/words'

type Props = { view: GoneView }

/** What stands at the address of a retired page: since when it is gone, why, and where to go. Sent with status 410. */
export function Gone({ view: { locale, title, lead, replacement, sections } }: Props) {
  return (
    <article>
      <PageHeader>
        <h1>
          <Text>{title}</Text>
        </h1>
        <p className="lead">{lead}</p>
      </PageHeader>
      <div className="wrap">
        {replacement && (
          <p>
            {words(locale)('gone.replaced')} <ViewLink link={replacement} />
          </p>
        )}
        <NotFoundLinks locale={locale} sections={sections} />
      </div>
    </article>
  )
}
