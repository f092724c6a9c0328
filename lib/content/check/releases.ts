/** Rules of press releases: each has a date, and the addresses of their years are free. */
import { oldAddressesOf } from '#lib/content/check/aliases'
import { pressKey } from '#lib/content/check/press-key'
import type { Addresses } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import { pathOfOld } from '#lib/schema/old-address'

/** Releases without a date, and addresses and aliases that the pages of the years need. */
export function checkReleases(pages: CompleteFolder[], addresses: Addresses): Problem[] {
  const releases = pages.filter((page) => page.facts.data.type === 'press-release')
  const years = [
    ...new Set(releases.flatMap(({ facts }) => facts.data.published?.slice(0, 4) ?? [])),
  ]
  return [
    ...releases.flatMap(missingDate),
    ...pages.flatMap((page) => [
      ...takenSlugs(page, addresses),
      ...takenAliases(page, years, addresses),
    ]),
  ]
}

function missingDate({ facts: { data, yaml } }: CompleteFolder): Problem[] {
  return data.published ? [] : [problem(yaml.placeOf([]), 'missingKey', { key: 'published' })]
}

/** A slug of four digits is kept free for the year, whether it has releases yet or not. */
function takenSlugs({ key, texts }: CompleteFolder, addresses: Addresses): Problem[] {
  return locales.flatMap((locale) => {
    const address = addresses[locale].get(key) ?? ''
    return key !== pressKey && isBelowYear(address, [String.raw`\d{4}`], addresses)
      ? [problem(texts[locale].yaml.placeOf(['slug']), 'yearAddress', { address })]
      : []
  })
}

/** An alias may be the address of a year that no longer has releases. */
function takenAliases(page: CompleteFolder, years: string[], addresses: Addresses): Problem[] {
  return oldAddressesOf(page).flatMap(({ address, index }) =>
    isBelowYear(pathOfOld(address), years, addresses)
      ? [problem(page.facts.yaml.placeOf(['aliases', index]), 'yearAddress', { address })]
      : [],
  )
}

/** True for the address of one of these years, and for what is below it. `years` are patterns. */
function isBelowYear(address: string, years: string[], addresses: Addresses): boolean {
  return locales.some((locale) => {
    const section = addresses[locale].get(pressKey)
    return (
      section !== undefined &&
      years.length > 0 &&
      new RegExp(`^${section}/(${years.join('|')})([/.]|$)`).test(address)
    )
  })
}
