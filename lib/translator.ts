/** Messages in ICU's syntax, with values filled in. The one way in which site, commands and checks speak. */
import { IntlMessageFormat } from 'intl-messageformat'

export type MessageValues = Record<string, string | number>

/** Read once: to read a message takes longer than to fill it. */
const formats = new Map<string, IntlMessageFormat>()

/** The message in a language. Throws when a value is missing that it names. */
export function translate(message: string, language: string, values: MessageValues = {}): string {
  if (!/['{}<#|]/.test(message)) return message
  const key = `${language} ${message}`
  const format = formats.get(key) ?? new IntlMessageFormat(message, language)
  formats.set(key, format)
  return String(format.format(values))
}
