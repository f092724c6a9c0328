import { Text } from '#components/parts/Text'
import type { Locale } from '#lib/locales'
import type { DistrictView } from '#lib/views/article'
import { words } from '#lib/words'

type Props = { districts: DistrictView[]; locale: Locale }

/** Service points, district by district. */
export function Places({ districts, locale }: Props) {
  if (districts.length === 0) return null
  return (
    <section className="places">
      <h2>{words(locale)('places.heading')}</h2>
      <ul>
        {districts.map((district) => (
          <li key={district.name}>
            <h3>{district.name}</h3>
            <District district={district} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function District({ district: { places } }: { district: DistrictView }) {
  return (
    <ul>
      {places.map(({ name, street }, index) => {
        const key = `${index}`
        return (
          <li key={key}>
            <Text>{name}</Text>
            {street && (
              <span className="street">
                <Text>{street}</Text>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
