/** A text for programs: spaces that hold a line together on paper are spaces like any other. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
