import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { placesByDistrict } from '#lib/places'
import { words } from '#lib/words'

type Props = { page: Page }

/** Service points, district by district. */
export function Places({ page: { facts, locale } }: Props) {
  const districts = placesByDistrict(facts.places ?? [], locale)
  if (districts.length === 0) return null
  return (
    <section className="places">
      <h2>{words(locale)('places.heading')}</h2>
      <ul>
        {districts.map(({ district, places }) => (
          <li key={district}>
            <h3>{district}</h3>
            <ul>
              {places.map(({ name, street }) => (
                <li key={name[locale] + (street?.[locale] ?? '')}>
                  <Text locale={locale}>{name[locale]}</Text>
                  {street && (
                    <span className="street">
                      <Text locale={locale}>{street[locale]}</Text>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
