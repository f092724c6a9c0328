import { Text } from '#components/Text'
import type { Figure, Page } from '#lib/content/pages'
import { boundsOf, qualifierOf } from '#lib/figures'
import { digitGroups } from '#lib/format'
import type { Locale } from '#lib/locales'
import { madeFileOf } from '#lib/urls'
import { words } from '#lib/words'

type Props = { page: Page }

/** The figures of a release to cite and to copy. Every row has an address of its own. */
export function KeyFigures({ page: { facts, address, locale } }: Props) {
  const t = words(locale)
  if (!facts.figures?.length) return null
  return (
    <section className="key-figures">
      <table className="figures">
        <caption>{t('keyFigures.caption')}</caption>
        <tbody>
          {facts.figures.map((figure) => (
            <Row key={figure.id} figure={figure} locale={locale} />
          ))}
        </tbody>
      </table>
      <p className="downloads">
        {t('keyFigures.download')} <a href={madeFileOf(address, 'facts.csv')}>CSV</a>, <a href={madeFileOf(address, 'facts.json')}>JSON</a>
      </p>
    </section>
  )
}

function Row({ figure, locale }: { figure: Figure; locale: Locale }) {
  const id = `figure-${figure.id}`
  const bounds = boundsOf(figure)
  return (
    <tr id={id}>
      <th scope="row">
        <a href={`#${id}`}>
          <Text locale={locale}>{figure.label[locale]}</Text>
        </a>
      </th>
      <td>
        {qualifierOf(locale, figure)} <Value value={bounds[0]} locale={locale} />
        {bounds[1] !== undefined && (
          <>
            –<Value value={bounds[1]} locale={locale} />
          </>
        )}{' '}
        {words(locale)(`unit.${figure.unit}`, { count: bounds.at(-1) ?? 0 })}
      </td>
    </tr>
  )
}

/** The style sheet sets the thousands apart: what is copied has no spaces. */
function Value({ value = 0, locale }: { value: number | undefined; locale: Locale }) {
  const [first, ...rest] = digitGroups(locale, value)
  return (
    <data value={value}>
      {first}
      {rest.map((group, index) => {
        const key = `${index}`
        return <span key={key}>{group}</span>
      })}
    </data>
  )
}
