import { Text } from '#components/parts/Text'
import type { Locale } from '#lib/locales'
import type { FigureGroup } from '#lib/views/figures'
import { words } from '#lib/words'

type Props = { groups: FigureGroup[]; locale: Locale }

/** The figures of a page as a table. A unit with several figures has bars that compare them. Programs that know no caption read its space before the first cell. */
export function FigureChart({ groups, locale }: Props) {
  if (groups.length === 0) return null
  return (
    <table className="figures">
      <caption>{`${words(locale)('figureChart.caption')} `}</caption>
      {groups.map(({ unit, rows }) => (
        <tbody key={unit}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row: { label, text, bar } }: { row: FigureGroup['rows'][number] }) {
  return (
    <tr>
      <th scope="row">
        <Text>{label}</Text>
      </th>
      <td>
        {text}
        {bar && (
          <svg aria-hidden="true" width="100%" height="12">
            <rect className="bar-ground" width="100%" height="12" />
            <rect className="bar-range" width={`${bar.high}%`} height="12" />
            <rect className="bar" width={`${bar.low}%`} height="12" />
          </svg>
        )}
      </td>
    </tr>
  )
}
