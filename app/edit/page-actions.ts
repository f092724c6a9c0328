'use server'

import { redirect } from 'next/navigation'
import { addCorrection } from '#lib/edit/page/add-correction'
import { addPicture } from '#lib/edit/page/add-picture'
import { movePage } from '#lib/edit/page/move-page'
import { retirePage } from '#lib/edit/page/retire'
import { translatePage } from '#lib/edit/page/translate-page'
import { type Change, keepChange } from '#lib/edit/store/changes'
import { changeId, localeOf, pageKey } from '#lib/edit/store/names'
import { askedChange, visitorAs } from './visitor'

type Task = {
  change: Change
  key: string
  /** What a field says; '' for nothing. */
  text: (name: string) => string
  pair: (name: string) => { fi: string; sv: string }
}

/** Does something with the page that the form names, and goes where that leads, from the change on. */
async function onPage(form: FormData, work: (task: Task) => Promise<string>): Promise<void> {
  const visitor = await visitorAs('writer')
  const { change } = await askedChange(changeId(form.get('change')))
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const pair = (name: string) => ({ fi: text(`${name}.fi`), sv: text(`${name}.sv`) })
  const way = await work({ change, key: pageKey(form.get('key')), text, pair })
  await keepChange(change, visitor)
  redirect(`/changes/${change.id}${way}`)
}

export async function uploadPicture(form: FormData): Promise<void> {
  await onPage(form, async ({ change, key, text, pair }) => {
    const file = form.get('file')
    const words = { credit: text('credit'), alt: pair('alt'), caption: pair('caption') }
    const given = file instanceof File && {
      name: file.name,
      bytes: Buffer.from(await file.arrayBuffer()),
    }
    const isAdded = given && (await addPicture(change, key, given, words))
    return `/pages/${key}${isAdded ? '' : '?picture=bad'}`
  })
}

/** The other language of a page that is in one. */
export async function translate(form: FormData): Promise<void> {
  await onPage(form, async ({ change, key, text }) => {
    const begun = {
      locale: localeOf(text('locale')),
      title: text('title'),
      summary: text('summary'),
    }
    if (begun.title !== '') await translatePage(change, key, begun)
    return `/pages/${key}`
  })
}

export async function correct(form: FormData): Promise<void> {
  await onPage(form, async ({ change, key, text, pair }) => {
    const kind = text('kind') === 'update' ? 'update' : 'correction'
    await addCorrection(change, key, { kind, text: pair('text') })
    return `/pages/${key}`
  })
}

export async function move(form: FormData): Promise<void> {
  await onPage(form, async ({ change, key, text }) => {
    const to = movePage(change, key, pageKey(text('parent')))
    return `/pages/${to ?? `${key}?moved=not`}`
  })
}

export async function retire(form: FormData): Promise<void> {
  await onPage(form, async ({ change, key, text, pair }) => {
    const replacedBy = text('replacedBy')
    await retirePage(change, key, {
      reason: pair('reason'),
      ...(replacedBy && { replacedBy: pageKey(replacedBy) }),
    })
    return ''
  })
}
