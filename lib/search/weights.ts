/** Every weight of the search, in one table. What each does to the queries of bench/search is written in its README. */
import type { PageType } from '#lib/content/pages'

/** What a word is worth in each field of a page. */
export const fieldWeights = {
  /** Says in the fewest words what the page is about; unique within a language. */
  title: 5,
  /** The title again as people say it, often with the abbreviation: 'HANDU-hanke'. Less, as it mostly repeats the title. */
  navTitle: 3,
  /** One or two sentences of what the page is about and for whom. */
  summary: 2.5,
  /** Questions that the page answers; some are the same on many pages. */
  headings: 2,
  /** Everything that the page says, also what it only mentions. */
  body: 1,
  /** Figures, dates, places, funding and readers: most stand in the body too, so together they are more than a mention. */
  facts: 1,
} as const

/** Okapi BM25: how soon more of the same word adds little, how much the length of a field counts, and what any match is worth. */
export const bm25 = { k: 1.2, b: 0.6, d: 0.3 }

/** How much each way from a word of a query to an index term is worth. */
export const ways = {
  /** The same word in any form. */
  stem: 1,
  /** Dots are often missing on foreign keyboards; little else is meant. */
  folded: 0.9,
  /** The word is a part of a compound: 'kriteeri' in 'hankintakriteeri'. */
  part: 0.35,
  /** No typing error in the form but in its ending, one, and two. */
  near: [0.8, 0.75, 0.5] as const,
  /** A compound that no page has means its parts. */
  split: 0.45,
  /** A compound that pages have means its parts a little. */
  ownParts: 0.02,
  /** The beginning or end of a longer word: 'palkkatuki' and 'palkkatukityö'. */
  within: 0.7,
  /** Same beginning or end: 'työllistyä' and 'työllistymisehto'. */
  akin: 0.35,
  /** A synonym for a word that the pages lack, and beside one that they have. */
  synonym: 0.8,
  synonymBeside: 0.8,
  /** A part of a compound that no page has: 'kurs' in 'fortbildningskurs'. */
  spokenPart: 0.45,
}

/** How well each way keeps what was meant: 1 is the word itself, 0 nothing like it. Says when an answer is only near. */
export const qualities = {
  stem: 1,
  folded: 0.9,
  part: 0.8,
  near: [0.7, 0.65, 0.55] as const,
  /** The same in a word so short that it may as well be another one. */
  nearShort: 0.5,
  within: 0.7,
  /** A compound with both its parts on the pages, and with one. */
  split: 0.62,
  halfSplit: 0.5,
  akin: 0.45,
  synonym: 0.95,
  /** A synonym at the end of a longer word: 'virkailija' in 'työvoimavirkailija'. */
  synonymTail: 0.5,
  /** A synonym with a typing error. */
  synonymNear: 0.62,
  spokenPart: 0.5,
}

/** What is known of a page beside its words: its score is multiplied by these. */
export const grades = {
  /** The words of the query are those of the name: this much more for a name that they fill. */
  titled: 0.4,
  /** The words of the query stand side by side in the title or the summary: this much more when all do. */
  phrase: 0.2,
  /** At an equal match what goes on comes before what is over. */
  history: 0.999,
}

export const matching = {
  /** How much it matters that a page has all words of the query, rare ones more than common ones. */
  coverage: 3.5,
  /** Pages that have less than this part of what the best one has of the query are not shown. */
  cutOff: 0.15,
  /** How much the trigrams add to the words; both lists are measured by their best page. */
  trigrams: 0.8,
}

/** How often the trigrams of a word count, by where it stands. */
export const trigramTimes = {
  title: 3,
  navTitle: 2,
  summary: 2,
  headings: 2,
  body: 1,
  facts: 1,
} as const

/** A release tells of one day, and the page on the same thing says more; the pages above others mention all that is below them. */
export const typeGrades: Partial<Record<PageType, number>> = {
  'press-release': 0.8,
  home: 0.75,
  section: 0.75,
}
