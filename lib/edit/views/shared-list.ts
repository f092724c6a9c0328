/** A list that all pages share, as a form. */
import type { Inspected } from '#lib/content/inspect'
import { type SharedList, sharedLists, sharedSpec } from '#lib/edit/facts/shared-specs'
import { type Finding, findingsIn } from '#lib/edit/page/findings'
import type { Change } from '#lib/edit/store/changes'
import { readVersioned } from '#lib/edit/store/files'
import { type ChangeLine, changeLine } from '#lib/edit/views/change-line'
import { groupViews } from '#lib/edit/views/facts'
import type { GroupView } from '#lib/edit/views/form'
import { optionsOf } from '#lib/edit/views/options'
import { editWords } from '#lib/edit/words'
import { dataOf } from '#lib/edit/yaml/nodes'
import type { Locale } from '#lib/locales'

export interface SharedListView {
  language: Locale
  change: ChangeLine
  list: SharedList
  title: string
  version: string
  group: GroupView | undefined
  findings: Finding[]
}

export async function sharedListView(
  change: Change,
  list: SharedList,
  inspected: Inspected,
  language: Locale,
): Promise<SharedListView> {
  const { text, version } = await readVersioned(change.content, `${list}.yaml`)
  const findings = findingsIn(change.content, inspected, language).filter(
    ({ file }) => file === `${list}.yaml`,
  )
  const options = optionsOf(inspected.site, language, [])
  const around = { language, prefix: `shared-${list}`, options, findings }
  const [group] = groupViews(dataOf(text), [sharedSpec(list)], around)
  const title = editWords(language)(`list-${list}`)
  return { language, change: changeLine(change), list, title, version, group, findings }
}

/** The lists by name. */
export function sharedListNames(language: Locale): { value: SharedList; label: string }[] {
  const t = editWords(language)
  return sharedLists.map((value) => ({ value, label: t(`list-${value}`) }))
}
