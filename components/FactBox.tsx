/** The facts of a page beside its text: period, funding, who was in charge, figures. */
import { ContactCard } from '#components/ContactCard'
import { FigureChart } from '#components/FigureChart'
import { Text } from '#components/Text'
import { contactsOf, fundingOf, type Page, stateOf } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { periodText, unknownStart } from '#lib/period'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { page: Page; figures: boolean }

/** True when the page has something for the box besides the period, which its head tells. */
export function hasFacts({ facts }: Page): boolean {
  const { type, funding, contacts, figures } = facts
  return type === 'project' || type === 'experiment' || Boolean(funding || contacts?.length || figures?.some((figure) => figure.show))
}

/** `figures` is false where the layout shows them elsewhere. */
export function FactBox({ page, figures }: Props) {
  const t = words(page.locale)
  return (
    <section className="fact-box" aria-labelledby="facts">
      <h2 id="facts">{t('factBox.heading', { type: page.facts.type })}</h2>
      <dl>
        <Published page={page} />
        <Period page={page} />
        <Funding page={page} />
        {contactsOf(page).map((contact) => (
          <ContactCard key={contact.id} contact={contact} locale={page.locale} />
        ))}
      </dl>
      {figures && <FigureChart page={page} />}
    </section>
  )
}

function Published({ page: { facts, locale } }: { page: Page }) {
  if (!facts.published) return null
  return (
    <div>
      <dt>{words(locale)('factBox.published')}</dt>
      <dd>{formatDate(locale, facts.published)}</dd>
    </div>
  )
}

function Period({ page: { facts, locale } }: { page: Page }) {
  const { period } = facts
  const state = stateOf(period, moment())
  const t = words(locale)
  if (!period || !state) return null
  return (
    <>
      <div>
        <dt>{t('factBox.state')}</dt>
        <dd>{t(`stateLabel.${state}`)}</dd>
      </div>
      <div>
        <dt>{t('factBox.period')}</dt>
        <dd className="sentence">{periodText(locale, period, state)}</dd>
        {unknownStart(locale, period) && <dd>{unknownStart(locale, period)}</dd>}
      </div>
    </>
  )
}

function Funding({ page }: { page: Page }) {
  const funding = fundingOf(page)
  if (funding.length === 0) return null
  return (
    <div>
      <dt>{words(page.locale)('factBox.funding')}</dt>
      {funding.map(({ id, name }) => (
        <dd className="sentence" key={id}>
          <Text locale={page.locale}>{name[page.locale]}</Text>
        </dd>
      ))}
    </div>
  )
}
