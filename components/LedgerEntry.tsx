import { ContactCard } from '#components/ContactCard'
import { PageLink } from '#components/PageLink'
import { SourceName } from '#components/SourceName'
import { Text } from '#components/Text'
import { contactsOf, currentEdition, fundingOf, type Page, sourcesOf } from '#lib/content/pages'
import { formatMoney } from '#lib/format'
import { partnersOf } from '#lib/ledger'
import { formerPlan, stateInWords, unknownStart } from '#lib/period'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { project: Page }

/** One EU-funded project of the ledger. */
export function LedgerEntry({ project }: Props) {
  const { facts, locale } = project
  const t = words(locale)
  const partners = partnersOf(project)
  return (
    <section>
      <h2>
        <PageLink page={project} />
      </h2>
      <dl>
        <Entry term={t('factBox.period')} texts={timesOf(project)} project={project} />
        <Entry term={t('factBox.funding')} texts={fundingOf(currentEdition(), project).map(({ name }) => name[locale])} project={project} />
        <Entry term={t('ledger.code')} texts={[facts.funding?.code]} project={project} />
        <Entry term={t('ledger.total')} texts={[euros(project, facts.funding?.total)]} project={project} />
        <Entry term={t('ledger.eu')} texts={[euros(project, facts.funding?.eu)]} project={project} />
        <Entry term={t('ledger.partners')} texts={partners.length > 0 ? partners : [t('ledger.noPartners')]} project={project} />
        {contactsOf(currentEdition(), project).map((contact) => (
          <ContactCard key={contact.id} contact={contact} locale={locale} />
        ))}
        <div>
          <dt>{t('ledger.sources')}</dt>
          {sourcesOf(currentEdition(), project).map((source) => (
            <dd key={source.id}>
              <SourceName source={source} locale={locale} />
            </dd>
          ))}
        </div>
      </dl>
    </section>
  )
}

/** State and period, what had been planned, and what is not known. */
function timesOf({ facts: { period }, locale }: Page): (string | undefined)[] {
  if (!period) return []
  return [stateInWords(locale, period, moment())?.text, formerPlan(locale, period, moment()), unknownStart(locale, period)]
}

function euros({ locale }: Page, amount: number | undefined): string | undefined {
  return amount === undefined ? undefined : words(locale)('figure.euros', { value: formatMoney(locale, amount) })
}

/** Nothing where nothing is known. */
function Entry({ term, texts, project: { locale } }: { term: string; texts: (string | undefined)[] } & Props) {
  const known = texts.filter((text) => text !== undefined)
  if (known.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      {known.map((text) => (
        <dd className="sentence" key={text}>
          <Text locale={locale}>{text}</Text>
        </dd>
      ))}
    </div>
  )
}
