/** What a page that is being written gets at every pause: its versions, what the check says, and what colleagues have written meanwhile. */
import type { Visitor } from '#lib/edit/door/admit'
import { type Finding, findingsIn, inspectChange } from '#lib/edit/page/findings'
import { type Fix, fixesOf } from '#lib/edit/page/fixes'
import { readPageFiles } from '#lib/edit/page/page-files'
import { savePageForm } from '#lib/edit/page/save'
import type { Change } from '#lib/edit/store/changes'
import type { Repository } from '#lib/edit/store/repository'
import { paneOf } from '#lib/edit/views/text-pane'
import { editWords } from '#lib/edit/words'
import { localeNames, locales } from '#lib/locales'

export interface CheckedPage {
  versions: Record<'fi' | 'sv' | 'facts', string>
  bodies: Record<'fi' | 'sv', string>
  previews: Record<'fi' | 'sv', string>
  findings: (Finding & { fixes: Fix[]; place: string; label: string })[]
  /** The heading of the list. */
  heading: string
  /** Words for how it is kept. */
  status: string
  /** Where two versions are to be chosen from. */
  conflict?: string
}

/** Writes what the form says and checks the whole site. Undefined where there is no such page. */
export async function checkPage(
  repo: Repository,
  change: Change,
  key: string,
  form: FormData,
  visitor: Visitor,
): Promise<CheckedPage | undefined> {
  const conflicts = await savePageForm(repo, change, key, form)
  const files = await readPageFiles(change.content, key)
  if (!files) return undefined
  const { language } = visitor
  const t = editWords(language)
  const inspected = inspectChange(change)
  const findings = findingsIn(change.content, inspected, language).filter((one) => one.key === key)
  const open = findings.filter(({ severity }) => severity !== 'warning').length
  const { fi, sv } = files.texts
  const panes = {
    fi: paneOf(change, key, fi, inspected),
    sv: paneOf(change, key, sv, inspected),
  }
  return {
    versions: { fi: fi.version, sv: sv.version, facts: files.facts.version },
    bodies: { fi: panes.fi.body, sv: panes.sv.body },
    previews: { fi: panes.fi.preview, sv: panes.sv.preview },
    findings: findings.map((finding) => ({
      ...finding,
      fixes: fixesOf(finding, language),
      place: placeOf(finding, t('facts'), (line) => t('onLine', { line })),
      label: t(`severity-${finding.severity}`),
    })),
    heading: open === 0 ? t('allWell') : t('toMend', { count: open }),
    status: conflicts > 0 ? t('conflictsOpen', { count: conflicts }) : t('kept'),
    ...(conflicts > 0 && { conflict: `/changes/${change.id}/conflicts` }),
  }
}

function placeOf(
  { pane, field, line }: Finding,
  facts: string,
  onLine: (line: number) => string,
): string {
  const locale = locales.find((one) => one === pane)
  if (!locale) return facts
  return field === 'body' ? `${localeNames[locale]}, ${onLine(line)}` : localeNames[locale]
}
