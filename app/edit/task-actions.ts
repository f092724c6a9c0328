'use server'

import { redirect } from 'next/navigation'
import { givenBy, withGiven } from '#lib/edit/facts/read-form'
import { isSharedList, sharedSpec } from '#lib/edit/facts/shared-specs'
import { isNewType, newKey, writeNewPage } from '#lib/edit/page/new-page'
import { addConflicts } from '#lib/edit/publish/settled'
import { dropChange, keepChange, startChange } from '#lib/edit/store/changes'
import { writeVersioned } from '#lib/edit/store/files'
import { changeId, pageKey } from '#lib/edit/store/names'
import { repository } from '#lib/edit/store/repository'
import { editWords } from '#lib/edit/words'
import { askedChange, visitorAs } from './visitor'

/** A new page, in a change of its own. */
export async function createPage(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const repo = await repository()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const page = {
    type: text('type'),
    parent: pageKey(form.get('parent')),
    titles: { fi: text('title.fi'), sv: text('title.sv') },
    summaries: { fi: text('summary.fi'), sv: text('summary.sv') },
    publishAt: text('publishAt'),
  }
  if (!isNewType(page.type) || page.titles.fi === '' || page.titles.sv === '') redirect('/new')
  const change = await startChange(repo, page.titles[visitor.language], visitor)
  const key = newKey(change, page)
  if (key === undefined) {
    await dropChange(repo, change.id)
    redirect(`/new?type=${page.type}&taken=1`)
  }
  writeNewPage(change, key, page)
  await keepChange(change, visitor)
  redirect(`/changes/${change.id}/pages/${key}`)
}

/** Opens a shared list in a change of its own. */
export async function startList(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const list = form.get('list')
  if (!isSharedList(list)) redirect('/')
  const title = editWords(visitor.language)(`list-${list}`)
  const change = await startChange(await repository(), title, visitor)
  redirect(`/changes/${change.id}/shared/${list}`)
}

export async function saveList(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const { repo, change } = await askedChange(changeId(form.get('change')))
  const list = form.get('list')
  if (!isSharedList(list)) redirect('/')
  const given = givenBy(form)
  const edit = (text: string) => withGiven(text, [sharedSpec(list)], given, `shared-${list}`)
  const version = given.one('version')
  const conflict = await writeVersioned(change.content, `${list}.yaml`, version, edit)
  if (conflict) addConflicts(repo, change.id, [{ ...conflict, with: 'colleague' }])
  await keepChange(change, visitor)
  redirect(`/changes/${change.id}/${conflict ? 'conflicts' : `shared/${list}`}`)
}
