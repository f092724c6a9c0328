/** The facts of a page beside its text: what the head does not tell of its period, funding, who was in charge, figures. */
import { ContactCards } from '#components/article/ContactCards'
import { FactRows } from '#components/article/FactRows'
import { FigureChart } from '#components/article/FigureChart'
import type { Locale } from '#lib/locales'
import type { FactBoxView } from '#lib/views/facts'

type Props = { box: FactBoxView; locale: Locale }

export function FactBox({ box: { heading, rows, contacts, figures }, locale }: Props) {
  return (
    <section className="fact-box" aria-labelledby="facts">
      <h2 id="facts">{heading}</h2>
      {rows.length + contacts.length > 0 && (
        <dl>
          <FactRows rows={rows} />
          <ContactCards contacts={contacts} locale={locale} />
        </dl>
      )}
      <FigureChart groups={figures} locale={locale} />
    </section>
  )
}
