/** Words of a page that may be misspelled: hints, which never stop publishing. */
import { readingOf } from '#lib/edit/follow/reading'
import type { Finding } from '#lib/edit/page/findings'
import type { PageFiles } from '#lib/edit/page/page-files'
import { misspelled } from '#lib/edit/spelling/kept'
import { ownWords, wordPattern } from '#lib/edit/spelling/own-words'
import { editWords } from '#lib/edit/words'
import { type Locale, locales } from '#lib/locales'

interface Word {
  text: string
  field: string
  line: number
  column: number
}

export function spellingFindings(content: string, files: PageFiles, language: Locale): Finding[] {
  const isOwn = ownWords(content, files.facts.text)
  return locales.flatMap((locale) => {
    const words = wordsOf(files, locale).filter(({ text }) => isPlain(text) && !isOwn(text))
    const found = misspelled([...new Set(words.map(({ text }) => text))], locale)
    return words.flatMap((word) => {
      const proposals = found.get(word.text)
      return proposals ? [findingOf(word, proposals, { locale, files, language })] : []
    })
  })
}

/** Abbreviations are nobody's mistake. */
function isPlain(word: string): boolean {
  return word.length > 2 && !/\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(word)
}

function wordsOf({ texts }: PageFiles, locale: Locale): Word[] {
  const { form } = texts[locale]
  if (!form) return []
  const reading = readingOf(form.body)
  const inBody = [...reading.text.matchAll(wordPattern)].map(({ 0: text, index }) => {
    const [at] = reading.rangeOf(index, index + text.length)
    const before = form.body.slice(0, at).split('\n')
    return { text, field: 'body', line: before.length, column: (before.at(-1) ?? '').length + 1 }
  })
  const inFields = (['title', 'summary', 'navTitle'] as const).flatMap((field) =>
    [...form[field].matchAll(wordPattern)].map(([text]) => ({ text, field, line: 1, column: 1 })),
  )
  return [...inFields, ...inBody]
}

function findingOf(
  { text, field, line, column }: Word,
  [write = 'none']: string[],
  { locale, files, language }: { locale: Locale; files: PageFiles; language: Locale },
): Finding {
  return {
    id: 'spelling',
    severity: 'warning',
    message: editWords(language)('spelling', { word: text }),
    file: files.texts[locale].file,
    key: files.key,
    pane: locale,
    field,
    line,
    column,
    length: text.length,
    text,
    values: { found: text, write },
  }
}
