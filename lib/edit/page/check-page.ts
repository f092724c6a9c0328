/** What a page that is being written gets at every pause: its versions, what the check says, and what colleagues have written meanwhile. */
import { writeAnswers } from '#lib/edit/agreement/answers'
import type { Visitor } from '#lib/edit/door/admit'
import { givenBy } from '#lib/edit/facts/read-form'
import { openPlaces, whatFollows } from '#lib/edit/follow/following'
import type { CheckedPage } from '#lib/edit/page/checked-page'
import { findingsIn, inspectChange } from '#lib/edit/page/findings'
import { fieldsOf, type PageFiles, readPageFiles, versionsOf } from '#lib/edit/page/page-files'
import { foreignParts, savePageForm } from '#lib/edit/page/save'
import { toldWithHints } from '#lib/edit/page/told-findings'
import type { Change } from '#lib/edit/store/changes'
import type { Repository } from '#lib/edit/store/repository'
import { colleaguesAt } from '#lib/edit/views/colleagues'
import { questionViews } from '#lib/edit/views/question'
import { panesOf } from '#lib/edit/views/text-pane'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export type { CheckedPage }

/** Writes what the form says and checks the whole site. Undefined where there is no such page. */
export async function checkPage(
  repo: Repository,
  change: Change,
  key: string,
  form: FormData,
  visitor: Visitor,
): Promise<CheckedPage | undefined> {
  const conflicts = await savePageForm(repo, change, key, form)
  await writeAnswers(change, key, givenBy(form))
  const files = await readPageFiles(change.content, key)
  if (!files) return undefined
  const { language } = visitor
  const t = editWords(language)
  return {
    ...looked(change, files, language),
    versions: versionsOf(files),
    fields: fieldsOf(files),
    foreign: await foreignParts(change, key, form),
    colleagues: await colleaguesAt(repo, change, key, visitor),
    following: await followingIn(repo, change, language),
    status: conflicts > 0 ? t('conflictsOpen', { count: conflicts }) : t('kept'),
    ...(conflicts > 0 && { conflict: `/changes/${change.id}/conflicts` }),
  }
}

/** What the check of the whole site says of the page. */
function looked(change: Change, files: PageFiles, language: Locale) {
  const t = editWords(language)
  const inspected = inspectChange(change)
  const all = findingsIn(change.content, inspected, language)
  const findings = all.filter(({ key }) => key === files.key)
  const open = findings.filter(({ severity }) => severity !== 'warning').length
  const { fi, sv } = panesOf(change, files, inspected)
  return {
    bodies: { fi: fi.body, sv: sv.body },
    previews: { fi: fi.preview, sv: sv.preview },
    findings: toldWithHints(change, files, findings, inspected, language),
    questions: questionViews(change, files, findings, language),
    heading: open === 0 ? t('allWell') : t('toMend', { count: open }),
  }
}

async function followingIn(repo: Repository, change: Change, language: Locale) {
  const count = openPlaces(await whatFollows(repo, change)).length
  const text = count > 0 ? editWords(language)('factsOpen', { count }) : ''
  return { text, href: `/changes/${change.id}/facts` }
}
