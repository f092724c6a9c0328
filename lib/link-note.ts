/** What a link says of its target's language when the page's own is not among its languages. */
import type { Locale } from '#lib/locales'

type Note = { hreflang?: string; note?: string }

const notes: Record<Locale, Record<string, string>> = {
  fi: { fi: '(suomeksi)', sv: '(ruotsiksi)', en: '(englanniksi)' },
  sv: { fi: '(på finska)', sv: '(på svenska)', en: '(på engelska)' },
}

/** `hreflang` and '(på finska)' for a target in these languages, or nothing when the page's language is one of them. */
export function linkNote(locale: Locale, languages: string[]): Note {
  const [first] = languages
  if (first === undefined || languages.includes(locale)) return {}
  const note = notes[locale][first]
  return note === undefined ? { hreflang: first } : { hreflang: first, note }
}
