/** The files at the top of the content folder, which all pages share. */
import { addressesFile, type Published } from '#lib/content/read/published'
import { nearest } from '#lib/problems/nearest'
import { type Problem, problem, top } from '#lib/problems/problems'
import type { Contact, FundingWords, Link, Phrase, Source, Synonym, Term } from '#lib/schema/page'

export type Shared = {
  contacts: Contact[]
  links: Link[]
  sources: Source[]
  funding: FundingWords[]
  phrases: Phrase[]
  synonyms: Synonym[]
  terms: Term[]
  /** The lines of addresses.txt, where there is one. */
  published?: Published[] | undefined
}

const lists = 'contacts links sources funding phrases synonyms terms'.split(' ')

const names = lists.map((name) => `${name}.yaml`)

/** The editors' guides, of the editor and of the files, in Finnish and in Swedish. */
const guides = ['OHJE.md', 'OHJE-TIEDOSTOT.md', 'ANVISNING.md', 'ANVISNING-FILER.md']

/** Files at the top that nobody reads. */
export function checkTopFiles(files: string[]): Problem[] {
  const strangers = files.filter((file) => ![...names, ...guides, addressesFile].includes(file))
  return strangers.map((name) => {
    const near = nearest(name.slice(0, 80), names)
    return near === 'none'
      ? problem(top(name), 'pageOutside', { name })
      : problem(top(name), 'unknownFile', { name, near })
  })
}
