import type { ReactNode } from 'react'
import { ContactCard } from '#components/ContactCard'
import { PageLink } from '#components/PageLink'
import { SourceName } from '#components/SourceName'
import { Text } from '#components/Text'
import { contactsOf, fundingOf, type Page, sourcesOf, stateOf } from '#lib/content/pages'
import { partnersOf } from '#lib/ledger'
import type { Locale } from '#lib/locales'
import { periodText, unknownStart } from '#lib/period'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { project: Page }

/** One EU-funded project of the ledger. */
export function LedgerEntry({ project }: Props) {
  const { locale } = project
  const t = words(locale)
  const [fund, priorityAxis, specificObjective] = fundingOf(project).map(({ name }) => name[locale])
  const partners = partnersOf(project)
  return (
    <section>
      <h2>
        <PageLink page={project} />
      </h2>
      <dl>
        <Words term={t('ledger.fund')} texts={[fund]} locale={locale} />
        <Words term={t('ledger.priorityAxis')} texts={[priorityAxis]} locale={locale} />
        <Words term={t('ledger.specificObjective')} texts={[specificObjective]} locale={locale} />
        <Period project={project} />
        <Words term={t('ledger.partners')} texts={partners.length > 0 ? partners : [t('ledger.noPartners')]} locale={locale} />
        {contactsOf(project).map((contact) => (
          <ContactCard key={contact.id} contact={contact} locale={locale} />
        ))}
        <Entry term={t('ledger.sources')}>
          {sourcesOf(project).map((source) => (
            <dd key={source.id}>
              <SourceName source={source} locale={locale} />
            </dd>
          ))}
        </Entry>
      </dl>
    </section>
  )
}

function Period({ project: { facts, locale } }: Props) {
  const { period } = facts
  const state = stateOf(period, moment())
  const t = words(locale)
  if (!period || !state) return null
  return (
    <>
      <Words term={t('factBox.period')} texts={[periodText(locale, period, state), unknownStart(locale, period)]} locale={locale} />
      <Words term={t('factBox.state')} texts={[t(`stateLabel.${state}`)]} locale={locale} />
    </>
  )
}

function Words({ term, texts, locale }: { term: string; texts: (string | undefined)[]; locale: Locale }) {
  const known = texts.filter((text) => text !== undefined)
  return (
    <Entry term={term}>
      {known.map((text) => (
        <dd className="sentence" key={text}>
          <Text locale={locale}>{text}</Text>
        </dd>
      ))}
    </Entry>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      {children}
    </div>
  )
}
