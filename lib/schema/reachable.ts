/** What can be called or written to. Without the parser of schemas: links are looked at where nothing has to be parsed. */

/** The address of a mailbox, as people write it. */
export const mailbox = /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/** True for one that can be called: digits, in groups or not, with the country before them or not. */
export function isPhone(text: string): boolean {
  return /^\+?[\d ().-]+$/.test(text) && text.replace(/\D/g, '').length >= 3
}

/** True for the address of a mailbox. */
export function isEmail(text: string): boolean {
  return mailbox.test(text)
}
