import { Article } from '#components/Article'
import { LedgerEntry } from '#components/LedgerEntry'
import { currentEdition, type Page } from '#lib/content/pages'
import { fundedProjects } from '#lib/ledger'
import { madeFileOf } from '#lib/urls'
import { words } from '#lib/words'

type Props = { page: Page }

/** The ledger of EU-funded projects: a list of facts for each, which needs no wide screen, and the same as data. */
export function LedgerLayout({ page }: Props) {
  const { address, locale } = page
  const t = words(locale)
  const projects = fundedProjects(currentEdition(), locale)
  return (
    <Article page={page} offered={projects}>
      <div className="ledger">
        {projects.map((project) => (
          <LedgerEntry key={project.key} project={project} />
        ))}
      </div>
      <p className="downloads">
        {t('ledger.download')} <a href={madeFileOf(address, 'ledger.csv')}>CSV</a>, <a href={madeFileOf(address, 'ledger.json')}>JSON</a>
      </p>
    </Article>
  )
}
