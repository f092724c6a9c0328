import { Text } from '#components/parts/Text'
import type { Locale } from '#lib/locales'
import type { KeyFigure, KeyFiguresView } from '#lib/views/figures'
import { words } from '#lib/words'

type Props = { view: KeyFiguresView; locale: Locale }

/** The figures of a release to cite and to copy. Every row has an address of its own. */
export function KeyFigures({ view: { figures, excel, csv, json }, locale }: Props) {
  const t = words(locale)
  return (
    <div className="key-figures">
      <table className="figures">
        <caption>{`${t('keyFigures.caption')} `}</caption>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
      <p className="downloads">
        {t('keyFigures.download')} <a href={excel}>{t('downloads.excel')}</a>,{' '}
        <a href={csv}>{t('downloads.csv')}</a>, <a href={json}>{t('downloads.json')}</a>
      </p>
    </div>
  )
}

function Row({ figure: { label, qualifier, bounds, unit, ...figure } }: { figure: KeyFigure }) {
  const id = `figure-${figure.id}`
  const [first, second] = bounds
  return (
    <tr id={id}>
      <th scope="row">
        <a href={`#${id}`}>
          <Text>{label}</Text>
        </a>
      </th>
      <td>
        {qualifier} {first && <Value bound={first} />}
        {second && (
          <>
            –<Value bound={second} />
          </>
        )}{' '}
        {unit}
      </td>
    </tr>
  )
}

/** With its thousands apart in the text itself, as it is read, searched for and read aloud; programs read the value. */
function Value({ bound: { value, text } }: { bound: KeyFigure['bounds'][number] }) {
  return <data value={value}>{text}</data>
}
