/**
 * Characters that nobody sees and that change what others say: controls, separators of lines, those that turn the direction of writing
 * (neither language needs them), soft hyphens and what has no width, which hide words from every search, halves of characters, and what is no character at all.
 */
const unseen =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200c\u2060\ufeff\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/u

/** The first unseen character of a text, if it has one. Line ends and tabs are seen. */
export function firstUnseen(text: string): { index: number; code: string } | undefined {
  const found = unseen.exec(text)
  return found ? { index: found.index, code: codeOf(found[0]) } : undefined
}

/** True for a name that is not on one line of seen characters. */
export function isUnseen(name: string): boolean {
  return /[\n\r\t]/.test(name) || unseen.test(name)
}

/** The text with the code in place of every unseen character: it can do nothing to a terminal. */
export function withCodes(text: string): string {
  return text.replace(new RegExp(unseen, 'gu'), (character) => `<${codeOf(character)}>`)
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
