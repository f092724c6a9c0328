/** What a change, or a commit, did to the content: page by page and language by language, in words. */
import { keyOfFile } from '#lib/content/inspect'
import { formOfText, type TextField, textFields } from '#lib/edit/page/text-file'
import { type ChangedValue, changedValues } from '#lib/edit/review/changed-values'
import { type Changed, changedParagraphs } from '#lib/edit/review/word-diff'
import { gitOr } from '#lib/edit/store/git'
import { groupBy } from '#lib/group-by'
import { type Locale, locales } from '#lib/locales'

export interface TextDifference {
  locale: Locale
  fields: { field: TextField; parts: Changed }[]
  paragraphs: Changed[]
}

export interface PageDifference {
  /** '' for what all pages share. */
  key: string
  /** In the writer's language where there is one; '' where no text has changed, and for what all pages share. */
  title: string
  isNew: boolean
  isGone: boolean
  texts: TextDifference[]
  values: ChangedValue[]
  /** Pictures that came or went. */
  pictures: string[]
}

/** A file before and after. */
export interface Versions {
  file: string
  before: string
  after: string
}

export function differencesOf(files: Versions[], language: Locale): PageDifference[] {
  const pages = groupBy(files, ({ file }) => (file.includes('/') ? keyOfFile(file) : ''))
  return [...pages].map(([key, ofPage]) => pageDifference(key, ofPage, language))
}

function pageDifference(key: string, files: Versions[], language: Locale): PageDifference {
  const text = (locale: Locale) => files.find(({ file }) => file.endsWith(`/index.${locale}.md`))
  const facts = files.filter(({ file }) => /\.yaml$/.test(file) && !file.endsWith('agreed.yaml'))
  const titles = [language, ...locales].flatMap((locale) => titleOf(text(locale)) ?? [])
  const pageFacts = files.find(({ file }) => file.endsWith('/facts.yaml'))
  return {
    key,
    title: titles[0] ?? '',
    isNew: pageFacts !== undefined && pageFacts.before === '',
    isGone: pageFacts !== undefined && pageFacts.after === '',
    texts: locales.flatMap((locale) => textDifference(locale, text(locale)) ?? []),
    values: facts.flatMap(({ file, before, after }) =>
      changedValues(before, after).map((one) => ({
        ...one,
        path: key === '' ? `${file.replace('.yaml', '')}.${one.path}` : one.path,
      })),
    ),
    pictures: files.flatMap(({ file }) =>
      /\.(jpg|png|webp)$/.test(file) ? [file.slice(file.lastIndexOf('/') + 1)] : [],
    ),
  }
}

function titleOf(versions: Versions | undefined): string | undefined {
  if (!versions) return undefined
  const title = formOfText(versions.after || versions.before)?.title
  return title === '' ? undefined : title
}

function textDifference(
  locale: Locale,
  versions: Versions | undefined,
): TextDifference | undefined {
  if (!versions) return undefined
  const [before, after] = [formOfText(versions.before), formOfText(versions.after)]
  const fields = textFields.flatMap((field) => {
    const [parts] = changedParagraphs(before?.[field] ?? '', after?.[field] ?? '')
    return parts ? [{ field, parts }] : []
  })
  return { locale, fields, paragraphs: changedParagraphs(before?.body ?? '', after?.body ?? '') }
}

/** A file as a commit has it; '' where it has none, or where it is no text. */
export async function fileAt(cwd: string, commit: string, file: string): Promise<string> {
  if (!/\.(md|yaml|txt)$/.test(file)) return ''
  const text = await gitOr(cwd, ['show', `${commit}:./${file}`], '')
  return text === '' ? '' : `${text}\n`
}
