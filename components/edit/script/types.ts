/** What the server answers at a pause: see lib/edit/page/check-page.ts. */
export interface Finding {
  severity: 'error' | 'question' | 'warning'
  message: string
  pane: string
  field: string
  line: number
  column: number
  length: number
  place: string
  label: string
  values: Record<string, string>
  fixes: { label: string; replace?: string; figure?: string }[]
}

export interface Checked {
  versions: Record<string, string>
  bodies: Record<string, string>
  previews: Record<string, string>
  findings: Finding[]
  heading: string
  status: string
  conflict?: string
}
