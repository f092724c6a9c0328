/** The files at the top of the content folder, which all pages share. */
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
}

const names = [
  'contacts.yaml',
  'links.yaml',
  'sources.yaml',
  'funding.yaml',
  'phrases.yaml',
  'synonyms.yaml',
  'terms.yaml',
]

/** The editors' guide in Finnish and in Swedish. */
const guides = ['OHJE.md', 'ANVISNING.md']

/** Files at the top that nobody reads. */
export function checkTopFiles(files: string[]): Problem[] {
  const strangers = files.filter((file) => !names.includes(file) && !guides.includes(file))
  return strangers.map((name) => {
    const near = nearest(name.slice(0, 80), names)
    return near === 'none'
      ? problem(top(name), 'pageOutside', { name })
      : problem(top(name), 'unknownFile', { name, near })
  })
}
