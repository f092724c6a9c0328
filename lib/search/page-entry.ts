/** A page as its result shows it, and what ranks it beside its words. */
import { type Edition, isHistory, type Page, stateOf } from '#lib/content/pages'
import type { FieldTexts } from '#lib/search/fields'
import { type Name, namesOf } from '#lib/search/names'
import { grades, typeGrades } from '#lib/search/weights'
import { titleWithYear } from '#lib/text/titles'

export type PageHead = {
  key: string
  address: string
  title: string
  summary: string
  /** Menu name of the section that it is in; none for a page at the top. */
  section?: string
  names: Name[]
  /** By what it is and whether it goes on: its score is multiplied by it. */
  grade: number
}

/** The texts in which a passage is looked for: those of the body, and the facts. */
export type PageBody = { blocks: string[]; facts: string[] }

/** `sections` has the menu name of the pages at the top, by key. */
export function pageHeadOf(edition: Edition, page: Page, sections: Map<string, string>): PageHead {
  const { key, address, summary } = page
  const [top = '', ...below] = key.split('/')
  const section = below.length > 0 ? sections.get(top) : undefined
  return {
    key,
    address,
    title: titleWithYear(page),
    summary,
    ...(section ? { section } : {}),
    names: namesOf(page),
    grade: gradeOf(edition, page),
  }
}

export function pageBodyOf({ body, facts }: FieldTexts): PageBody {
  return { blocks: body, facts }
}

function gradeOf({ moment }: Edition, { facts, pressYear }: Page): number {
  const ofType = pressYear ? 1 : (typeGrades[facts.type] ?? 1)
  return ofType * (isHistory(stateOf(facts.period, moment)) ? grades.history : 1)
}
