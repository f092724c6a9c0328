'use server'

import { redirect } from 'next/navigation'
import { writeAnswers } from '#lib/edit/agreement/answers'
import { givenBy } from '#lib/edit/facts/read-form'
import { forgetRemembered } from '#lib/edit/follow/remembered'
import { answerPage } from '#lib/edit/page/answer'
import { inspectContent } from '#lib/edit/page/findings'
import { savePageForm } from '#lib/edit/page/save'
import { forgetProgress } from '#lib/edit/publish/progress'
import { startPublishing } from '#lib/edit/publish/publish'
import { resolveFile } from '#lib/edit/publish/resolve'
import { forgetConflicts } from '#lib/edit/publish/settled'
import { undoCommit } from '#lib/edit/publish/undo'
import { dropChange, keepChange, renameChange, startChange } from '#lib/edit/store/changes'
import { publishedContent } from '#lib/edit/store/copies'
import { changeId, commitId, pageKey } from '#lib/edit/store/names'
import { repository } from '#lib/edit/store/repository'
import { titlesOf } from '#lib/edit/views/page-list'
import { editWords } from '#lib/edit/words'
import { askedChange, visitorAs } from './visitor'

/** Opens a page in a change of its own. */
export async function startEditing(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const key = pageKey(form.get('key'))
  const repo = await repository()
  const { site } = inspectContent(await publishedContent(repo))
  const change = await startChange(repo, titlesOf(site)(key)[visitor.language], visitor)
  redirect(`/changes/${change.id}/pages/${key}`)
}

/** Writes what the form of a page says. */
export async function savePage(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const { repo, change } = await askedChange(changeId(form.get('change')))
  const key = pageKey(form.get('key'))
  const conflicts = await savePageForm(repo, change, key, form)
  await writeAnswers(change, key, givenBy(form))
  await keepChange(change, visitor)
  redirect(conflicts > 0 ? `/changes/${change.id}/conflicts` : `/changes/${change.id}/pages/${key}`)
}

export async function retitleChange(form: FormData): Promise<void> {
  await visitorAs('writer')
  const { repo, change } = await askedChange(changeId(form.get('change')))
  await renameChange(repo, change.id, String(form.get('title') ?? ''))
  redirect(`/changes/${change.id}`)
}

export async function discardChange(form: FormData): Promise<void> {
  await visitorAs('writer')
  const { repo, change } = await askedChange(changeId(form.get('change')))
  await dropChange(repo, change.id)
  forgetConflicts(repo, change.id)
  forgetProgress(repo, change.id)
  forgetRemembered(repo, change.id)
  redirect('/')
}

/** Says what a text that was changed in one language means for the other. */
export async function answerQuestions(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const { change } = await askedChange(changeId(form.get('change')))
  await answerPage(change, pageKey(form.get('key')), form, visitor)
  redirect(`/changes/${change.id}`)
}

export async function publishChange(form: FormData): Promise<void> {
  const visitor = await visitorAs('publisher')
  const { repo, change } = await askedChange(changeId(form.get('change')))
  startPublishing(repo, change, visitor)
  redirect(`/changes/${change.id}`)
}

export async function resolveConflict(form: FormData): Promise<void> {
  await visitorAs('writer')
  const { repo, change } = await askedChange(changeId(form.get('change')))
  await resolveFile(repo, change, form)
  redirect(`/changes/${change.id}/conflicts`)
}

/** Takes a publication back, in a change that is looked at before it is published. */
export async function undoPublication(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const repo = await repository()
  const title = (name: string) => editWords(visitor.language)('undoOf', { title: name })
  const change = await undoCommit(repo, commitId(form.get('commit')), title, visitor)
  redirect(`/changes/${change.id}`)
}
