/** The words of the commands for staff, in the language of `SITE_MESSAGES`. */
import { createTranslator } from 'next-intl'
import { messageLanguage } from '#lib/site'
import en from '#messages/commands/en'
import fi from '#messages/commands/fi'
import sv from '#messages/commands/sv'

export type CommandWord = keyof typeof en

const catalogues: Record<'en' | 'fi' | 'sv', Record<CommandWord, string>> = { en, fi, sv }

/** One sentence or word of a command. */
export function say(id: CommandWord, values: Record<string, string | number> = {}): string {
  const language = messageLanguage()
  return createTranslator({ locale: language, messages: catalogues[language] })(id, values)
}
