import type { FixableFinding } from '#lib/edit/views/page-screen'

export function Fixes({ finding }: { finding: FixableFinding }) {
  return (
    <>
      {finding.fixes.map((fix) =>
        'replace' in fix ? (
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
          <a key={fix.label} href="#group-figures">
            {fix.label}
          </a>
        ),
      )}
    </>
  )
}

/** What is to be written in place of what: sent with the form. */
function mendOf({ pane, line, column, values }: FixableFinding, replace: string): string {
  return [pane, line, column, values.found, replace].join('\t')
}
