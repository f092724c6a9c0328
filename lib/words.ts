/** Interface words: typed messages of the two languages, from `messages/`. */
import { createTranslator } from 'next-intl'
import type { Locale, Pair } from '#lib/locales'
import { timeZone } from '#lib/site'
import fi from '#messages/fi'
import sv from '#messages/sv'

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof fi
  }
}

const messages: Pair<typeof fi> = { fi, sv }

function translator(locale: Locale) {
  return createTranslator({
    locale,
    messages: messages[locale],
    timeZone,
    onError: (error) => {
      throw error
    },
  })
}

const translators = { fi: translator('fi'), sv: translator('sv') }

export type Words = ReturnType<typeof translator>

/** The translator of a language: `t('mainMenu.label')`. An unknown key is a type error; a missing word throws. */
export function words(locale: Locale): Words {
  return translators[locale]
}
