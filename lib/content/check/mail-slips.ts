/** Rule: an e-mail address is not misspelled in one language. Other words before the @ may be a mailbox of that language. */
import { distance } from 'fastest-levenshtein'
import type { Entry } from '#lib/content/check/entries'
import type { Said } from '#lib/content/check/said-in'
import type { Pair } from '#lib/locales'

/** As many letters as a slip of the finger changes. */
const slip = 2

/** Addresses of which each language has another that is nearly the same. */
export function mailSlips(entries: Pair<Entry[]>): Pair<Said>[] {
  const [finnish, swedish] = [mailsOf(entries.fi), mailsOf(entries.sv)]
  return swedish.flatMap((sv) => {
    if (finnish.some((one) => one.text === sv.text)) return []
    const fi = finnish.find((one) => distance(one.text, sv.text) <= slip)
    return fi && !swedish.some((one) => one.text === fi.text) ? [{ fi, sv }] : []
  })
}

function mailsOf(entries: Entry[]): Said[] {
  return entries.flatMap(({ fact, said }) => (fact.startsWith('mail ') ? [said] : []))
}
