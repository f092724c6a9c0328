import { LedgerEntry } from '#components/article/LedgerEntry'
import { Article } from '#components/layouts/Article'
import type { LedgerView } from '#lib/views/ledger'
import { words } from '#lib/words'

type Props = { view: LedgerView }

/** The ledger of EU-funded projects: a list of facts for each, which needs no wide screen, and the same as data. */
export function LedgerLayout({ view: { article, entries, csv, json } }: Props) {
  const { locale } = article
  return (
    <Article article={article}>
      <section className="ledger">
        {entries.map((entry) => (
          <LedgerEntry key={entry.link.href} entry={entry} locale={locale} />
        ))}
      </section>
      <p className="downloads">
        {words(locale)('ledger.download')} <a href={csv}>CSV</a>, <a href={json}>JSON</a>
      </p>
    </Article>
  )
}
