import type { ItemListLeaf, PlaceLeaf, PostalAddressLeaf } from 'schema-dts'
import type { Edition, Facts, Page } from '#lib/content/pages'
import { placesByDistrict } from '#lib/listings/places'
import type { Locale } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { known } from '#lib/metadata/known'
import { reference } from '#lib/metadata/structured-data/ids'
import { words } from '#lib/words'

type ServicePoint = NonNullable<Facts['places']>[number]

/** The service points of a page in the order in which it lists them. Streets stand as they are known: without a number. */
export function servicePoints(edition: Edition, page: Page): ItemListLeaf | undefined {
  const { facts, locale, summary } = page
  const places = placesByDistrict(facts.places ?? [], locale).flatMap((district) => district.places)
  if (places.length === 0) return undefined
  return {
    '@type': 'ItemList',
    mainEntityOfPage: reference(canonicalOf(edition, page)),
    name: words(locale)('places.heading'),
    description: summary,
    itemListElement: places.map((place, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: toPlace(place, locale),
    })),
  }
}

function toPlace({ name, street, district }: ServicePoint, locale: Locale): PlaceLeaf {
  return {
    '@type': 'Place',
    name: name[locale],
    address: known<PostalAddressLeaf>({
      '@type': 'PostalAddress',
      streetAddress: street?.[locale],
      addressLocality: words(locale)('structuredData.place'),
    }),
    containedInPlace: { '@type': 'Place', name: district[locale] },
  }
}
