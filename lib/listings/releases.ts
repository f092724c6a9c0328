/** What is known of a press release: its day, and the release of the city that its text was edited from. */
import { type Edition, type Page, type Source, sourcesOf } from '#lib/content/pages'
import { formatDate } from '#lib/text/format'
import { words } from '#lib/words'

/** The release that the text was edited from: the first of its sources, when that is of the same year. */
function originalOf(edition: Edition, release: Page): Source | undefined {
  const [first] = sourcesOf(edition, release)
  return first?.dated?.slice(0, 4) === release.facts.published?.slice(0, 4) ? first : undefined
}

/** True where the day is known, not only the month or the year. */
function hasDay({ facts }: Page): boolean {
  return facts.published?.length === 10
}

/** '1.11.2020', 'marraskuu 2020', or the words of its source for a day that is not known: 'syksy 2020'. */
export function releaseDate(edition: Edition, release: Page): string {
  const { facts, locale } = release
  const words = hasDay(release) ? undefined : originalOf(edition, release)?.label?.[locale]
  return words ?? (facts.published ? formatDate(locale, facts.published) : '')
}

/** True for a text that was edited from an earlier release, as its sources tell. */
export function isEdited(edition: Edition, release: Page): boolean {
  return originalOf(edition, release) !== undefined
}

/** 'Teksti on toimitettu kaupungin ruotsinkielisestä tiedotteesta (syksy 2020, tarkka päivä ei ole tiedossa).' */
export function originText(edition: Edition, release: Page): string | undefined {
  const { locale } = release
  const original = originalOf(edition, release)
  return (
    original &&
    words(locale)('original.text', {
      language: original.language,
      known: hasDay(release) ? 'day' : 'date',
      date: releaseDate(edition, release),
    })
  )
}

/** The day of the last change of substance, corrections and updates among them. */
export function lastChangeOf({ updated, facts }: Page): string {
  return [updated, ...(facts.corrections ?? []).map(({ date }) => date)].sort().at(-1) ?? updated
}
