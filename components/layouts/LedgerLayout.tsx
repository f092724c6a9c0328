import { LedgerEntry } from '#components/article/LedgerEntry'
import { Article } from '#components/layouts/Article'
import type { LedgerView } from '#lib/views/ledger'
import { words } from '#lib/words'

type Props = { view: LedgerView }

/** The ledger of EU-funded projects: a list of facts for each, which needs no wide screen, and the same as data. */
export function LedgerLayout({ view: { article, entries, excel, csv, json } }: Props) {
  const { locale } = article
  const t = words(locale)
  return (
    <Article article={article}>
      <div className="ledger">
        {entries.map((entry) => (
          <LedgerEntry key={entry.link.href} entry={entry} locale={locale} />
        ))}
      </div>
      <p className="downloads">
        {t('ledger.download')} <a href={excel}>{t('downloads.excel')}</a>,{' '}
        <a href={csv}>{t('downloads.csv')}</a>, <a href={json}>{t('downloads.json')}</a>
      </p>
    </Article>
  )
}
