/** What can be called or written to. */
import { z } from 'zod'

export const email = z.email()

/** True for one that can be called: digits, in groups or not, with the country before them or not. */
export function isPhone(text: string): boolean {
  return /^\+?[\d ().-]+$/.test(text) && text.replace(/\D/g, '').length >= 3
}

/** True for the address of a mailbox. */
export function isEmail(text: string): boolean {
  return email.safeParse(text).success
}
