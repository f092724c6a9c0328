/** Interface words: typed messages of the two languages, from `messages/`. */
import type { Locale, Pair } from '#lib/locales'
import { type MessageValues, translate } from '#lib/translator'
import fi from '#messages/fi'
import sv from '#messages/sv'

/** The paths that lead to words: 'mainMenu.label'. */
type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`
}[keyof Tree & string]

type WordKey = Paths<typeof fi>

type Tree = { [key: string]: string | Tree }

const messages: Pair<Map<string, string>> = { fi: new Map(flat(fi)), sv: new Map(flat(sv)) }

/** The translator of a language: `t('mainMenu.label')`. An unknown key is a type error; a missing word or value throws. */
export function words(locale: Locale) {
  return (key: WordKey, values?: MessageValues): string => {
    const message = messages[locale].get(key)
    if (message === undefined) throw new Error(`There is no word '${key}' in '${locale}'.`)
    return translate(message, locale, values)
  }
}

function flat(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  )
}
