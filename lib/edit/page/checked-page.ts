/** What the script of a page is told at a pause. */
import type { Finding } from '#lib/edit/page/findings'
import type { Fix } from '#lib/edit/page/fixes'
import type { Colleague } from '#lib/edit/views/colleagues'
import type { QuestionView } from '#lib/edit/views/question'

export interface CheckedPage {
  versions: Record<'fi' | 'sv' | 'facts', string>
  bodies: Record<'fi' | 'sv', string>
  previews: Record<'fi' | 'sv', string>
  findings: (Finding & { fixes: Fix[]; place: string; label: string })[]
  questions: QuestionView[]
  /** What the fields of both languages say now, by name. */
  fields: Record<string, string>
  /** Parts of the form in which there is something that it did not send. */
  foreign: string[]
  /** The heading of the list. */
  heading: string
  /** Words for how it is kept. */
  status: string
  /** Who else is at the page. */
  colleagues: Colleague[]
  /** What is to be followed elsewhere, in words; '' where nothing is. */
  following: { text: string; href: string }
  /** Where two versions are to be chosen from. */
  conflict?: string
}
