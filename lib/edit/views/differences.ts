/** What components show of differences. */
export type { PageDifference } from '#lib/edit/review/differences'
export type { Part } from '#lib/edit/review/word-diff'
