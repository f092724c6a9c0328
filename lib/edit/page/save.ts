/** Writes what the form of a page says into the change, file by file. */

import { givenBy, withGiven } from '#lib/edit/facts/read-form'
import { groups } from '#lib/edit/facts/specs'
import { keepAddresses } from '#lib/edit/page/keep-addresses'
import { mendedForm } from '#lib/edit/page/mend-form'
import { formOfText, type TextForm, textFields, withForm } from '#lib/edit/page/text-file'
import { addConflicts } from '#lib/edit/publish/settled'
import type { Change } from '#lib/edit/store/changes'
import { readVersioned, textOfVersion, writeVersioned } from '#lib/edit/store/files'
import type { Repository } from '#lib/edit/store/repository'
import { type Locale, locales } from '#lib/locales'

/** A file of a page and what the form makes of it. */
interface Edit {
  part: Locale | 'facts'
  file: string
  /** The version that the form shows. */
  version: string
  edit: (text: string) => string
}

function editsOf(key: string, sent: FormData): Edit[] {
  const form = mendedForm(sent)
  const given = givenBy(form)
  const edits: Omit<Edit, 'version'>[] = [
    ...locales.map((locale) => ({
      part: locale,
      file: `${key}/index.${locale}.md`,
      edit: (text: string) => withForm(text, textFormOf(form, locale)),
    })),
    {
      part: 'facts',
      file: `${key}/facts.yaml`,
      edit: (text) => withGiven(text, groups, given, 'facts'),
    },
  ]
  return edits.flatMap((one) =>
    given.has(`version.${one.part}`) ? [{ ...one, version: given.one(`version.${one.part}`) }] : [],
  )
}

/** An address that a page had goes on answering. Gives the number of files in which somebody else has written the same lines otherwise. */
export async function savePageForm(
  repo: Repository,
  change: Change,
  key: string,
  form: FormData,
): Promise<number> {
  const writes = editsOf(key, form).map(({ file, version, edit }) =>
    writeVersioned(change.content, file, version, edit),
  )
  const conflicts = (await Promise.all(writes)).filter((one) => one !== undefined)
  // It looks at the whole site, which a pause of typing need not wait for.
  if (locales.some((locale) => hasNewSlug(change, locale, form))) keepAddresses(change)
  if (conflicts.length > 0)
    addConflicts(
      repo,
      change.id,
      conflicts.map((one) => ({ ...one, with: 'colleague' as const })),
    )
  return conflicts.length
}

function hasNewSlug({ content }: Change, locale: Locale, form: FormData): boolean {
  const [version, slug] = [form.get(`version.${locale}`), form.get(`${locale}.slug`)]
  if (typeof version !== 'string' || typeof slug !== 'string') return false
  return formOfText(textOfVersion(content, version))?.slug !== slug.trim()
}

/** The parts of a page that say something else now than the form that was saved: somebody else has written in them. */
export async function foreignParts(
  { content }: Change,
  key: string,
  form: FormData,
): Promise<string[]> {
  const edits = editsOf(key, form).map(async ({ part, file, version, edit }) => {
    const now = await readVersioned(content, file)
    const isOwn = now.version === version || now.text === edit(textOfVersion(content, version))
    return isOwn ? [] : [part]
  })
  return (await Promise.all(edits)).flat()
}

/** The fields that were sent. */
export function textFormOf(form: FormData, locale: Locale): Partial<TextForm> {
  const sent = [...textFields, 'body' as const].flatMap((name) => {
    const value = form.get(`${locale}.${name}`)
    const isBox = name === 'draft' && form.has(`shown.${locale}.draft`)
    if (typeof value === 'string') return [[name, value] as const]
    return isBox ? [[name, ''] as const] : []
  })
  return Object.fromEntries(sent)
}
