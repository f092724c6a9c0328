/** Texts in which there is nothing to read. */

/** Soft hyphens and characters without width: nobody reads them. */
export const unread = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** True for a text in which nobody sees anything. */
export function isUnreadable(text: string): boolean {
  return text.replace(unread, '').trim() === ''
}
