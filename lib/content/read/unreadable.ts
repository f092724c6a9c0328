/** Texts in which there is nothing to read. */
import { firstUnseen } from '#lib/problems/characters'

/** Soft hyphens and characters without width: nobody reads them. */
export const unread = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** True for a text in which nobody sees anything. */
export function isUnreadable(text: string): boolean {
  return text.replace(unread, '').trim() === ''
}

/** True for a text in which there is nothing, not even an invisible character, which is told of by itself. */
export function isBlank(text: string): boolean {
  return isUnreadable(text) && firstUnseen(text) === undefined
}
