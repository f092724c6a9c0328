/** Findings that are none, each with the reason: whoever adds one says why. Everything else is a fault. */

interface Explained {
  /** What the line of the finding has. */
  finding: RegExp
  reason: string
}

const explained: Explained[] = [
  {
    finding: /^regions of one kind without names of their own: <form class="search-form"/,
    reason:
      'Each form stands in a `search` landmark of its own; the form itself is no landmark without a name.',
  },
]

/** The findings that nobody has explained. */
export function unexplained(findings: string[]): string[] {
  return findings.filter((line) => !explained.some(({ finding }) => finding.test(line)))
}
