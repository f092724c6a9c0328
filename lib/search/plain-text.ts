/** The words of a body without its Markdown. The content check lets through neither raw HTML nor reference links, so little is left to take away. */

const steps: [RegExp, string][] = [
  [/!?\[((?:[^\]\\]|\\.)*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, '$1'],
  [/^\s*\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?\s*$/gm, ''],
  [/^\s{0,3}#{1,6}\s+/gm, ''],
  [/^\s*(?:[-*+]|\d{1,9}[.)])\s+/gm, ''],
  [/^\s*>\s?/gm, ''],
  [/(?<!\\)(?:\*\*|__|`+)/g, ''],
  [/(?<![\\\p{L}\p{N}])[*_](?=\S)|(?<=\S)(?<!\\)[*_](?![\p{L}\p{N}])/gu, ''],
  [/(?<!\\)\|/g, ' '],
  [/\\(?=[!-/:-@[-`{-~])/g, ''],
]

/** Blocks of the body in their order, each on one line: headings, paragraphs, items of lists, rows of tables. */
export function blocksOf(markdown: string): string[] {
  const lines = markdown
    .normalize('NFC')
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,9}[.)])\s)|\n(?=\s*\|)/)
  return lines.map(plain).filter((line) => line !== '')
}

function plain(block: string): string {
  return steps
    .reduce((text, [pattern, by]) => text.replace(pattern, by), block)
    .replace(/\s+/g, ' ')
    .trim()
}
