/** Service points in the order of a reader who looks for the nearest one. */
import type { Locale } from '#lib/locales'
import type { Facts } from '#lib/schema/page'

type Place = NonNullable<Facts['places']>[number]

/** Places of each district together, districts in the language's alphabet. */
export function placesByDistrict(
  places: Place[],
  locale: Locale,
): { district: string; places: Place[] }[] {
  const districts = [...new Set(places.map((place) => place.district[locale]))].sort((a, b) =>
    a.localeCompare(b, locale),
  )
  return districts.map((district) => ({
    district,
    places: places.filter((place) => place.district[locale] === district),
  }))
}
