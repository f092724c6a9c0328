/** Places that the check names by file and line, as a writer knows them: 'ruotsinkielinen teksti, rivi 2'. */
import { bodyLineOf } from '#lib/edit/page/text-file'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'

/** The values of a problem with places in words. `textOf` gives the text of a file. */
export function inWords(
  values: Problem['values'],
  language: Locale,
  textOf: (file: string) => string,
): Problem['values'] {
  const { where } = values
  return typeof where === 'string'
    ? { ...values, where: placeInWords(where, language, textOf) }
    : values
}

function placeInWords(where: string, language: Locale, textOf: (file: string) => string): string {
  const t = editWords(language)
  const [, file = '', locale = '', line = '1'] =
    /^(\S+\/index\.(fi|sv)\.md)(?::(\d+))?(?::\d+)?$/.exec(where) ?? []
  if (locale === '') return /\.yaml(:|$)/.test(where) ? t('whereFacts') : where
  return t('whereText', { locale, line: Math.max(1, Number(line) - bodyLineOf(textOf(file)) + 1) })
}
