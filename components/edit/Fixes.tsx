/** Mends of one click: each sends the form with what is to be written, or leads to where something is added. */
import type { FixableFinding } from '#lib/edit/views/page-screen'

type Props = { finding: FixableFinding; change: string }

export function Fixes({ finding, change }: Props) {
  return (
    <>
      {finding.fixes.map((fix) => {
        if ('fact' in fix) {
          const { list, value, unit } = fix.fact
          const query = new URLSearchParams({ add: list, value, unit })
          return (
            <a key={fix.label} href={`?${query}#group-${list}`}>
              {fix.label}
            </a>
          )
        }
        return 'replace' in fix ? (
          <button
            key={fix.label}
            type="submit"
            name="mend"
            value={mendOf(finding, fix.replace)}
            className="quiet"
          >
            {fix.label}
          </button>
        ) : (
          <a key={fix.label} href={`${change}/shared/${fix.list}`}>
            {fix.label}
          </a>
        )
      })}
    </>
  )
}

/** What is to be written in place of what, and where. */
function mendOf({ pane, field, line, column, text }: FixableFinding, replace: string): string {
  return [pane, field, line, column, text, replace].join('\t')
}
