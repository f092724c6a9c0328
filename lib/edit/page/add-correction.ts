/** A correction or an update that readers are told of, dated today. */
import { calendarDay } from '#lib/dates'
import { factsOrder } from '#lib/edit/facts/order'
import { valueAt } from '#lib/edit/facts/values'
import type { Change } from '#lib/edit/store/changes'
import { readVersioned, writeText } from '#lib/edit/store/files'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf } from '#lib/edit/yaml/nodes'
import type { Pair } from '#lib/locales'
import { moment } from '#lib/site'

export async function addCorrection(
  { content }: Change,
  key: string,
  { kind, text }: { kind: 'correction' | 'update'; text: Pair },
): Promise<void> {
  const file = `${key}/facts.yaml`
  const facts = await readVersioned(content, file)
  const before = valueAt(dataOf(facts.text), ['corrections'])
  const place = Array.isArray(before) ? ['corrections', before.length] : ['corrections']
  const row = { date: calendarDay(moment()), kind, text: { ...text } }
  const value = Array.isArray(before) ? row : [row]
  writeText(content, file, setValue(facts.text, place, value, factsOrder))
}
