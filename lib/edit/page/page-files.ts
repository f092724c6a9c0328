/** The files of a page in a change, with the versions that a form shows. */

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { formOfText, type TextForm, textFields } from '#lib/edit/page/text-file'
import { readVersioned } from '#lib/edit/store/files'
import { pageKey } from '#lib/edit/store/names'
import { type Locale, locales, type Pair } from '#lib/locales'

export interface PageText {
  locale: Locale
  file: string
  /** '' where there is no such file. */
  version: string
  text: string
  form: TextForm | undefined
}

export interface PageFiles {
  key: string
  texts: Pair<PageText>
  facts: { file: string; version: string; text: string }
  /** Names of its pictures. */
  pictures: string[]
}

/** Undefined where there is no such page. */
export async function readPageFiles(
  content: string,
  given: string,
): Promise<PageFiles | undefined> {
  const key = pageKey(given)
  const folder = path.join(content, ...key.split('/'))
  if (!existsSync(path.join(folder, 'facts.yaml'))) return undefined
  const text = async (locale: Locale): Promise<PageText> => {
    const file = `${key}/index.${locale}.md`
    const { text, version } = await readVersioned(content, file)
    return { locale, file, version, text, form: formOfText(text) }
  }
  const [fi, sv] = await Promise.all(locales.map(text))
  if (!fi || !sv) return undefined
  const facts = `${key}/facts.yaml`
  return {
    key,
    texts: { fi, sv },
    facts: { file: facts, ...(await readVersioned(content, facts)) },
    pictures: readdirSync(folder).filter((name) => /\.(jpg|png|webp)$/.test(name)),
  }
}

export function versionsOf({ texts: { fi, sv }, facts }: PageFiles) {
  return { fi: fi.version, sv: sv.version, facts: facts.version }
}

/** What the fields of both languages say, by their names in the form; the bodies apart. */
export function fieldsOf({ texts }: PageFiles): Record<string, string> {
  const named = locales.flatMap((locale) =>
    textFields.map((name) => [`${locale}.${name}`, texts[locale].form?.[name] ?? ''] as const),
  )
  return Object.fromEntries(named)
}
