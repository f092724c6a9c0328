/** Writes what the form of a page says into the change, file by file. */

import { givenBy, withGiven } from '#lib/edit/facts/read-form'
import { groups } from '#lib/edit/facts/specs'
import { withMend } from '#lib/edit/page/fixes'
import { keepAddresses } from '#lib/edit/page/keep-addresses'
import { type TextForm, textFields, withForm } from '#lib/edit/page/text-file'
import { addConflicts } from '#lib/edit/publish/settled'
import type { Change } from '#lib/edit/store/changes'
import { writeVersioned } from '#lib/edit/store/files'
import type { Repository } from '#lib/edit/store/repository'
import { type Locale, locales } from '#lib/locales'

/** An address that a page had goes on answering. Gives the number of files in which somebody else has written the same lines otherwise. */
export async function savePageForm(
  repo: Repository,
  change: Change,
  key: string,
  form: FormData,
): Promise<number> {
  const given = givenBy(form)
  const sent = locales.filter((locale) => given.has(`version.${locale}`))
  const writes = [
    ...sent.map((locale) =>
      writeVersioned(
        change.content,
        `${key}/index.${locale}.md`,
        given.one(`version.${locale}`),
        (text) => withForm(text, mended(form, locale)),
      ),
    ),
    ...(given.has('version.facts')
      ? [
          writeVersioned(change.content, `${key}/facts.yaml`, given.one('version.facts'), (text) =>
            withGiven(text, groups, given, 'facts'),
          ),
        ]
      : []),
  ]
  const conflicts = (await Promise.all(writes)).filter((one) => one !== undefined)
  if (locales.some((locale) => given.has(`${locale}.slug`))) keepAddresses(change)
  if (conflicts.length > 0)
    addConflicts(
      repo,
      change.id,
      conflicts.map((one) => ({ ...one, with: 'colleague' as const })),
    )
  return conflicts.length
}

/** The fields that were sent, with the mend that was asked for. */
function mended(form: FormData, locale: Locale): Partial<TextForm> {
  const sent = textFormOf(form, locale)
  const [pane, line, column, found = '', replace = ''] = String(form.get('mend') ?? '').split('\t')
  if (pane !== locale || sent.body === undefined) return sent
  const body = sent.body.replace(/\r\n?/g, '\n')
  const place = { line: Number(line), column: Number(column), found, replace }
  return { ...sent, body: withMend(body, place) }
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
