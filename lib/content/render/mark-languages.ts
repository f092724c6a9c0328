/** Chain step: passages in another language than the page's carry `lang` (WCAG 2.2, 3.1.2). */
import type { ElementContent, Nodes, Root, Text } from 'hast'
import type { VFile } from 'vfile'
import { walk } from '#lib/content/read/walk'
import type { Locale } from '#lib/locales'
import type { Phrase } from '#lib/schema/page'

export type Piece = { text: string; lang?: string | undefined }

type Cutter = { pattern: RegExp; languages: Map<string, Phrase['language']> }

/** Made once for each list of phrases and each language: a text has thousands of pieces, and a list may have thousands of phrases. */
const cutters = new WeakMap<Phrase[], Partial<Record<Locale, Cutter>>>()

/** A text cut where a known passage of another language starts and ends. */
export function cutByLanguage(text: string, locale: Locale, phrases: Phrase[]): Piece[] {
  const { pattern, languages } = cutterOf(phrases, locale)
  if (languages.size === 0) return [{ text }]
  return text
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, lang: languages.get(piece) }))
}

function cutterOf(phrases: Phrase[], locale: Locale): Cutter {
  const made = cutters.get(phrases) ?? {}
  cutters.set(phrases, made)
  made[locale] ??= cutter(phrases, locale)
  return made[locale]
}

/** Longer phrases first: one may be the start of another. */
function cutter(phrases: Phrase[], locale: Locale): Cutter {
  const foreign = phrases
    .filter((phrase) => phrase.language && phrase.language !== locale)
    .sort((a, b) => b.text.length - a.text.length)
  const pattern = new RegExp(`(${foreign.map((phrase) => escaped(phrase.text)).join('|')})`)
  return { pattern, languages: new Map(foreign.map((phrase) => [phrase.text, phrase.language])) }
}

/** The text as a regular expression that matches just it. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

export function markLanguages() {
  return (tree: Root, file: VFile): void => {
    const { locale = 'fi', phrases = [] } = file.data.context ?? {}
    if (cutterOf(phrases, locale).languages.size === 0) return
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element') return undefined
      if (node.properties.lang) return 'skip'
      node.children = node.children.flatMap((child) =>
        child.type === 'text' ? marked(child, locale, phrases) : [child],
      )
      return undefined
    })
  }
}

/** A text, cut where the language changes. */
function marked(node: Text, locale: Locale, phrases: Phrase[]): ElementContent[] {
  const pieces = cutByLanguage(node.value, locale, phrases)
  return pieces.some((piece) => piece.lang) ? pieces.map(elementOf) : [node]
}

function elementOf({ text, lang }: Piece): ElementContent {
  const child: Text = { type: 'text', value: text }
  return lang
    ? { type: 'element', tagName: 'span', properties: { lang }, children: [child] }
    : child
}
