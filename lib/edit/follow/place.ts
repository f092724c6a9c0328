/** A place that has to follow, as it is told, mended and remembered. */
import { createHash } from 'node:crypto'
import { keyOfFile } from '#lib/content/inspect'
import type { ChangedFact } from '#lib/edit/follow/changed-facts'
import type { ChangedText } from '#lib/edit/follow/changed-texts'
import { type Context, contextOf, lineAt } from '#lib/edit/follow/context'
import type { TextPlace } from '#lib/edit/follow/places'
import type { ValuePlace } from '#lib/edit/follow/values'
import type { Path } from '#lib/edit/yaml/nodes'
import type { Value } from '#lib/edit/yaml/say'
import type { Locale } from '#lib/locales'

export interface Place {
  /** The same as long as nothing is written there. */
  id: string
  key: string
  file: string
  /** Of a text in one language. */
  locale?: Locale
  /** Undefined for the body of a text. */
  path?: Path
  /** Line of the body, from 1. */
  line: number
  context: Context
  /** Undefined where a writer has to look. */
  mend?: Mend
  /** False where it may mean something else. */
  isSure: boolean
  /** Somebody has said that it stays. */
  isLeft: boolean
}

export type Mend =
  | { at: number; end: number; replace: string }
  | { values: Record<string, Value | undefined>; fact: string }

export function placeOfText(
  { spot, at, end, found, replace, isSure }: TextPlace,
  fact: ChangedFact | ChangedText,
): Place {
  const { file, key, locale, path, text } = spot
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const same = before.split(found).length
  return {
    id: idOf(fact, [file, path?.join('.') ?? '', lineAt(text, at), found, `${same}`]),
    key,
    file,
    locale,
    ...(path && { path }),
    line,
    context: contextOf(text, at, end),
    ...(replace !== undefined && { mend: { at, end, replace } }),
    isSure,
    isLeft: false,
  }
}

export function placeOfValue(
  { file, path, fact: old, values }: ValuePlace,
  fact: ChangedFact,
  isSure: boolean,
): Place {
  return {
    id: idOf(fact, [file, path.join('.'), old]),
    key: keyOfFile(file),
    file,
    path,
    line: 1,
    context: { before: '', found: old, after: '' },
    ...(values && fact.after !== undefined && { mend: { values, fact: fact.after } }),
    isSure,
    isLeft: false,
  }
}

function idOf({ key, name }: ChangedFact | ChangedText, parts: string[]): string {
  return createHash('sha256')
    .update([key, name, ...parts].join('\0'))
    .digest('hex')
    .slice(0, 16)
}
