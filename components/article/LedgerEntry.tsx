import { ContactCards } from '#components/article/ContactCards'
import { FactRows } from '#components/article/FactRows'
import { SourceName } from '#components/parts/SourceName'
import { ViewLink } from '#components/parts/ViewLink'
import type { Locale } from '#lib/locales'
import type { LedgerEntryView } from '#lib/views/ledger'
import { words } from '#lib/words'

type Props = { entry: LedgerEntryView; locale: Locale }

/** One EU-funded project of the ledger. */
export function LedgerEntry({ entry: { link, rows, contacts, sources }, locale }: Props) {
  return (
    <section>
      <h2>
        <ViewLink link={link} />
      </h2>
      <dl>
        <FactRows rows={rows} />
        <ContactCards contacts={contacts} locale={locale} />
        <div>
          <dt>{words(locale)('ledger.sources')}</dt>
          {sources.map((source, index) => {
            const key = `${index}`
            return (
              <dd key={key}>
                <SourceName source={source} />
              </dd>
            )
          })}
        </div>
      </dl>
    </section>
  )
}
