/** A change before it is published: what differs, what is still open, how far publishing is. */
import type { Inspected } from '#lib/content/inspect'
import { whatFollows } from '#lib/edit/follow/following'
import { type Finding, findingsIn } from '#lib/edit/page/findings'
import { type Progress, readProgress, steps } from '#lib/edit/publish/progress'
import { openConflicts } from '#lib/edit/publish/settled'
import { changeDifferences } from '#lib/edit/review/change-diff'
import type { PageDifference } from '#lib/edit/review/differences'
import type { Change } from '#lib/edit/store/changes'
import type { Repository } from '#lib/edit/store/repository'
import { type ChangeLine, changeLine } from '#lib/edit/views/change-line'
import { type FollowNote, followNote } from '#lib/edit/views/changed-facts'
import { titlesOf } from '#lib/edit/views/page-list'
import { type EditWord, editWords, isEditWord } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export interface OpenPage {
  key: string
  title: string
  href: string
  errors: Finding[]
  questions: Finding[]
}

export interface ProgressView {
  state: Progress['state']
  steps: { label: string; state: 'done' | 'running' | 'failed' | 'waiting' }[]
  message: string
  details: string
  seconds: string
}

export interface ReviewView {
  language: Locale
  change: ChangeLine
  differences: PageDifference[]
  open: OpenPage[]
  conflicts: number
  /** Facts of the change that are to be followed elsewhere. */
  follow: FollowNote | undefined
  progress?: ProgressView
  mayPublish: boolean
}

export async function reviewView(
  repo: Repository,
  change: Change,
  inspected: Inspected,
  language: Locale,
): Promise<ReviewView> {
  const open = openPages(change, inspected, language)
  const differences = await changeDifferences(change, language)
  const conflicts = openConflicts(repo, change.id).length
  const follow = followNote(change, await whatFollows(repo, change))
  const progress = readProgress(repo, change.id)
  return {
    language,
    change: changeLine(change),
    differences,
    open,
    conflicts,
    follow,
    ...(progress && { progress: progressView(progress, language) }),
    mayPublish: open.length === 0 && conflicts === 0 && !follow?.open && differences.length > 0,
  }
}

function openPages({ content, id }: Change, inspected: Inspected, language: Locale): OpenPage[] {
  const found = findingsIn(content, inspected, language).filter(
    ({ severity }) => severity !== 'warning',
  )
  const titles = titlesOf(inspected.site)
  return [...new Set(found.map(({ key }) => key))].map((key) => ({
    key,
    title: key === '' ? editWords(language)('shared') : titles(key)[language],
    href: key === '' ? `/changes/${id}/shared` : `/changes/${id}/pages/${key}`,
    errors: found.filter((one) => one.key === key && one.severity === 'error'),
    questions: found.filter((one) => one.key === key && one.severity === 'question'),
  }))
}

/** A publication in words. */
export function progressView(progress: Progress, language: Locale): ProgressView {
  const t = editWords(language)
  const at = steps.indexOf(progress.step)
  const stateOf = (index: number) => {
    if (progress.state === 'done' || index < at) return 'done'
    return index > at ? 'waiting' : progress.state === 'failed' ? 'failed' : 'running'
  }
  const reason = `failed-${progress.reason}`
  const failed: EditWord = isEditWord(reason) ? reason : 'failed-unexpected'
  return {
    state: progress.state,
    steps: steps.map((step, index) => ({ label: t(`step-${step}`), state: stateOf(index) })),
    message: progress.state === 'failed' ? t(failed) : t(`progress-${progress.state}`),
    details: progress.details ?? '',
    seconds: (progress.milliseconds / 1000).toFixed(1).replace('.', ','),
  }
}
