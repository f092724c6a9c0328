/** One page on one screen: both languages side by side, the facts once, and what the check says. */

import type { Inspected } from '#lib/content/inspect'
import type { GroupSpec } from '#lib/edit/facts/spec'
import { groups } from '#lib/edit/facts/specs'
import { valueAt } from '#lib/edit/facts/values'
import type { Following } from '#lib/edit/follow/following'
import { type Finding, findingsIn } from '#lib/edit/page/findings'
import type { Fix } from '#lib/edit/page/fixes'
import type { PageFiles } from '#lib/edit/page/page-files'
import { toldWithHints } from '#lib/edit/page/told-findings'
import type { Change } from '#lib/edit/store/changes'
import { type ChangeLine, changeLine } from '#lib/edit/views/change-line'
import { type FollowNote, followNote } from '#lib/edit/views/changed-facts'
import type { Colleague } from '#lib/edit/views/colleagues'
import { type Elsewhere, elsewhereOf } from '#lib/edit/views/elsewhere'
import { type FormWords, groupViews } from '#lib/edit/views/facts'
import type { GroupView, Option } from '#lib/edit/views/form'
import { optionsOf, pagesIn } from '#lib/edit/views/options'
import { type QuestionView, questionViews } from '#lib/edit/views/question'
import { panesOf, type TextPane } from '#lib/edit/views/text-pane'
import { dataOf } from '#lib/edit/yaml/nodes'
import type { Locale, Pair } from '#lib/locales'
import { pageTypes } from '#lib/schema/page'

export type FixableFinding = Finding & { fixes: Fix[] }

export interface PageScreenView {
  language: Locale
  change: ChangeLine
  key: string
  title: string
  panes: Pair<TextPane>
  factsVersion: string
  groups: GroupView[]
  /** Of this page, where they are mended. */
  findings: FixableFinding[]
  questions: QuestionView[]
  /** Who else is at the page. */
  colleagues: Colleague[]
  /** Facts of the change that are to be followed elsewhere. */
  follow: FollowNote | undefined
  /** Errors on other pages of the change. */
  elsewhere: Elsewhere[]
  pages: Option[]
  /** Names of its pictures. */
  pictures: string[]
  /** The front page, the press releases and their list stay where they are. */
  mayMove: boolean
}

/** What changed facts ask for, who else is there, and what a row of the facts begins with. */
interface Extras {
  followings?: Following[]
  colleagues?: Colleague[]
  fresh?: FormWords['fresh']
}

export function pageScreenView(
  change: Change,
  files: PageFiles,
  inspected: Inspected,
  language: Locale,
  { followings = [], colleagues = [], fresh }: Extras = {},
): PageScreenView {
  const all = findingsIn(change.content, inspected, language)
  const findings = all.filter(({ key }) => key === files.key)
  const data = safeData(files.facts.text)
  const options = optionsOf(inspected.site, language, files.pictures)
  const around = {
    ...{ language, prefix: 'facts', options },
    findings: findings.filter(({ pane }) => pane === 'facts'),
    ...(fresh && { fresh }),
  }
  const panes = panesOf(change, files, inspected)
  return {
    language,
    change: changeLine(change),
    key: files.key,
    title: panes[language].title || files.key,
    panes,
    factsVersion: files.facts.version,
    groups: groupViews(data, groupsFor(data), around),
    findings: toldWithHints(change, files, findings, inspected, language),
    questions: questionViews(change, files, findings, language),
    colleagues,
    follow: followNote(change, followings),
    elsewhere: elsewhereOf(all, files.key),
    pages: pagesIn(inspected.site, language),
    pictures: files.pictures,
    mayMove: !/^(home|press)(\/|$)/.test(files.key),
  }
}

/** What a page of the type can have, and what the page has of the rest. */
function groupsFor(data: unknown): GroupSpec[] {
  const type = pageTypes.find((one) => one === valueAt(data, ['type'])) ?? 'page'
  const isThere = (path: string) => path !== '' && valueAt(data, path.split('.')) !== undefined
  return groups.filter(
    ({ types, fields, rows }) =>
      types.includes(type) || [...fields.map(({ path }) => path), rows?.list ?? ''].some(isThere),
  )
}

function safeData(text: string): unknown {
  try {
    return dataOf(text)
  } catch {
    // The check tells what is wrong with the file.
    return {}
  }
}
