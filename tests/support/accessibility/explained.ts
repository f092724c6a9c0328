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
  {
    finding:
      /^regions of one kind without names of their own: <form (class="edit-|id="edit"|action="(\/language)?" |enctype="multipart\/form-data" method="POST">)/,
    reason:
      'Forms of the editor, a button in each row among them; without script React writes how they are sent. A form without a name is no landmark, and names would make dozens of landmarks of them.',
  },
  {
    finding: /^text is cut off: <input /,
    reason:
      'A field of one line follows its cursor, as such fields do in every program: nothing of its text is out of reach.',
  },
  {
    finding: /^frame-tested: <iframe id="preview\./,
    reason:
      'The frames of a preview run no script, so axe cannot enter them. They hold the public pages, which are tested by themselves.',
  },
  {
    finding: /^color-contrast: <(input|textarea)[\s\S]*Element has no value/,
    reason: 'An empty field: what is written in it has the colours of the fields that are filled.',
  },
  {
    finding: /^underlined like a link: <span class="mark-/,
    reason:
      'Mistakes in a text that is being written have a wavy line and a ground, as in every text editor. Nothing there is a link.',
  },
  {
    finding: /^text in another language that is not marked: <label for="facts\.sources-/,
    reason:
      'Names of documents to choose from, each in the language of its document after a word that says what it is.',
  },
]

/** The findings that nobody has explained. */
export function unexplained(findings: string[]): string[] {
  return findings.filter((line) => !explained.some(({ finding }) => finding.test(line)))
}
