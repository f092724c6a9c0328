/** The words of the commands for staff, in the language of `SITE_MESSAGES`. */
import { messageLanguage } from '#lib/site'
import { type MessageValues, translate } from '#lib/translator'
import en from '#messages/commands/en'
import fi from '#messages/commands/fi'
import sv from '#messages/commands/sv'

type CommandWord = keyof typeof en

const catalogues: Record<'en' | 'fi' | 'sv', Record<CommandWord, string>> = { en, fi, sv }

/** One sentence or word of a command. */
export function say(id: CommandWord, values?: MessageValues): string {
  const language = messageLanguage()
  return translate(catalogues[language][id], language, values)
}
