import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { type Bar, barsOf, figuresByUnit, figureText } from '#lib/figures'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { page: Page }

/** The figures of a page as a table. A unit with several figures has bars that compare them. */
export function FigureChart({ page: { facts, locale } }: Props) {
  const shown = facts.figures?.filter((figure) => figure.show) ?? []
  if (shown.length === 0) return null
  return (
    <table className="figures">
      <caption>{words(locale)('figureChart.caption')}</caption>
      {figuresByUnit(shown).map((figures) => (
        <tbody key={figures[0]?.unit}>
          {barsOf(figures).map((bar) => (
            <Row key={bar.figure.id} bar={bar} compared={figures.length > 1} locale={locale} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ bar, compared, locale }: { bar: Bar; compared: boolean; locale: Locale }) {
  const { figure, low, high } = bar
  return (
    <tr>
      <th scope="row">
        <Text locale={locale}>{figure.label[locale]}</Text>
      </th>
      <td>
        {figureText(locale, figure)}
        {compared && (
          <svg aria-hidden="true" width="100%" height="12">
            <rect className="bar-ground" width="100%" height="12" />
            <rect className="bar-range" width={`${high}%`} height="12" />
            <rect className="bar" width={`${low}%`} height="12" />
          </svg>
        )}
      </td>
    </tr>
  )
}
