/** Findings that are none, each with the reason: whoever adds one says why. Everything else is a fault. */

interface Explained {
  /** What the line of the finding has. */
  finding: RegExp
  reason: string
}

const explained: Explained[] = [
  {
    finding: /^color-contrast: <a href="https?:[\s\S]*element contains an image node/,
    reason:
      'The image is the arrow behind the words of a link to elsewhere. The words have the colour and the ground of every other link, whose contrast axe computes.',
  },
  {
    finding: /^color-contrast: <text /,
    reason:
      'Years on the scale of the timeline, in a drawing: axe does not see its ground. They have the colour of the text around it, on the same ground.',
  },
  {
    finding: /^color-contrast: <p class="english"[\s\S]*partially overlaps other elements/,
    reason:
      'The line in English ends where the waves of the head begin; it stands on the plain ground above them.',
  },
]

/** The findings that nobody has explained. */
export function unexplained(findings: string[]): string[] {
  return findings.filter((line) => !explained.some(({ finding }) => finding.test(line)))
}
