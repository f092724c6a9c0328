import type { QuestionView } from '#lib/edit/views/question'

/** What the server answers at a pause: see lib/edit/page/check-page.ts. */
export interface Finding {
  severity: 'error' | 'question' | 'warning'
  message: string
  pane: string
  field: string
  line: number
  column: number
  length: number
  text: string
  place: string
  label: string
  values: Record<string, string>
  fixes: {
    label: string
    replace?: string
    fact?: { list: string; value: string; unit: string }
    list?: string
  }[]
}

export interface Checked {
  versions: Record<string, string>
  bodies: Record<string, string>
  previews: Record<string, string>
  /** What the fields of both languages say now. */
  fields: Record<string, string>
  /** Parts of the form in which there is something that it did not send. */
  foreign: string[]
  findings: Finding[]
  questions: QuestionView[]
  heading: string
  status: string
  colleagues: { text: string; href?: string }[]
  following: { text: string; href: string }
  conflict?: string
}
