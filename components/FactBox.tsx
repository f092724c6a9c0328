/** The facts of a page beside its text: what the head does not tell of its period, funding, who was in charge, figures. */
import type { ReactNode } from 'react'
import { ContactCard } from '#components/ContactCard'
import { FigureChart } from '#components/FigureChart'
import { Text } from '#components/Text'
import { contactsOf, currentEdition, fundingOf, type Page } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { formerPlan, unknownStart } from '#lib/period'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { page: Page; figures: boolean }

/** Nothing where the page has no facts. `figures` is false where the layout shows them elsewhere. */
export function FactBox({ page, figures }: Props) {
  const t = words(page.locale)
  const hasFigures = figures && page.facts.figures?.some((figure) => figure.show)
  const facts = factsOf(page)
  if (facts.length === 0 && !hasFigures) return null
  return (
    <section className="fact-box" aria-labelledby="facts">
      <h2 id="facts">{t('factBox.heading', { type: page.facts.type })}</h2>
      {facts.length > 0 && <dl>{facts}</dl>}
      {hasFigures && <FigureChart page={page} />}
    </section>
  )
}

/** Press releases tell their date elsewhere. */
function factsOf(page: Page): ReactNode[] {
  const { facts, locale } = page
  const t = words(locale)
  const published = facts.type === 'press-release' ? undefined : facts.published
  const plan = facts.period && formerPlan(locale, facts.period, moment())
  const start = facts.period && unknownStart(locale, facts.period)
  const funding = fundingOf(currentEdition(), page).map(({ name }) => name[locale])
  return [
    ...(published ? [<Fact key="published" term={t('factBox.published')} texts={[formatDate(locale, published)]} page={page} />] : []),
    ...(plan ? [<Fact key="plan" term={t('factBox.plan')} texts={[plan]} page={page} />] : []),
    ...(start ? [<Fact key="period" term={t('factBox.period')} texts={[start]} page={page} />] : []),
    ...(funding.length > 0 ? [<Fact key="funding" term={t('factBox.funding')} texts={funding} page={page} />] : []),
    ...contactsOf(currentEdition(), page).map((contact) => <ContactCard key={contact.id} contact={contact} locale={locale} />),
  ]
}

function Fact({ term, texts, page: { locale } }: { term: string; texts: string[]; page: Page }) {
  return (
    <div>
      <dt>{term}</dt>
      {texts.map((text) => (
        <dd className="sentence" key={text}>
          <Text locale={locale}>{text}</Text>
        </dd>
      ))}
    </div>
  )
}
