'use server'

import { redirect } from 'next/navigation'
import { mendPlaces } from '#lib/edit/follow/mend'
import { changeId } from '#lib/edit/store/names'
import { askedChange, visitorAs } from './visitor'

/** Mends the chosen places of changed facts; the others that were shown stay. */
export async function mendFacts(form: FormData): Promise<void> {
  const visitor = await visitorAs('writer')
  const { repo, change } = await askedChange(changeId(form.get('change')))
  const all = (name: string) => form.getAll(name).map(String)
  const shown = [...all('shown'), ...all('stays')]
  await mendPlaces(repo, change, { shown, mend: all('mend') }, visitor)
  redirect(`/changes/${change.id}/facts`)
}
