/** The words of the editor, in the writer's language. They are in no public page. */
import type { Locale, Pair } from '#lib/locales'
import { type MessageValues, translate } from '#lib/translator'
import fi from '#messages/edit/fi'
import sv from '#messages/edit/sv'

export type EditWord = keyof typeof fi

const messages: Pair<Record<EditWord, string>> = { fi, sv }

/** The translator of a language: `t('publish')`. */
export function editWords(language: Locale) {
  return (key: EditWord, values?: MessageValues): string =>
    translate(messages[language][key], language, values)
}

/** The words of an id before they are filled in. */
export function editMessage(key: EditWord, language: Locale): string {
  return messages[language][key]
}

/** True for an id that has words. */
export function isEditWord(key: string): key is EditWord {
  return Object.hasOwn(fi, key)
}

/** The way to a value of the facts in words: 'figures.customers.value' → 'Luvut: customers: arvo'. */
export function valueWords(path: string, language: Locale): string {
  const parts = path.split('.').map((part) => {
    const keys = [`field-${part}`, `group-${part}`, `language-${part}`]
    const known = keys.find(isEditWord)
    return known ? messages[language][known] : part
  })
  return parts.join(' – ')
}
