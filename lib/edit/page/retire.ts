/** A page is taken out of use: its addresses say why, and links to it lead to what replaces it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { calendarDay } from '#lib/dates'
import { factsOrder } from '#lib/edit/facts/order'
import { pageFiles } from '#lib/edit/page/references'
import type { Change } from '#lib/edit/store/changes'
import { readVersioned, writeText } from '#lib/edit/store/files'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf } from '#lib/edit/yaml/nodes'
import type { Pair } from '#lib/locales'
import { moment } from '#lib/site'

export interface Retirement {
  reason: Pair
  /** Key of the page that replaces it, if there is one. */
  replacedBy?: string
}

export async function retirePage(
  { content }: Change,
  key: string,
  { reason, replacedBy }: Retirement,
): Promise<void> {
  const file = `${key}/facts.yaml`
  const gone = { date: calendarDay(moment()), reason, ...(replacedBy && { replacedBy }) }
  const { text } = await readVersioned(content, file)
  writeText(content, file, setValue(text, ['gone'], gone, factsOrder))
  for (const other of pageFiles(content)) {
    if (other.startsWith(`${key}/`)) continue
    if (other.endsWith('.md')) relink(content, other, key, replacedBy)
    else unrelate(content, other, key, replacedBy)
  }
}

/** Links lead to the new page; where nothing replaces the old one, their text stays. */
function relink(content: string, file: string, key: string, replacedBy: string | undefined): void {
  const text = readFileSync(path.join(content, file), 'utf8')
  const link = new RegExp(`\\[([^\\]\\n]*)\\]\\(${key}\\)`, 'g')
  const isItself = replacedBy !== undefined && file.startsWith(`${replacedBy}/index.`)
  writeText(
    content,
    file,
    text.replace(link, (_, words) =>
      replacedBy && !isItself ? `[${words}](${replacedBy})` : words,
    ),
  )
}

function unrelate(
  content: string,
  file: string,
  key: string,
  replacedBy: string | undefined,
): void {
  const text = readFileSync(path.join(content, file), 'utf8')
  if (!text.includes(key)) return
  const related = new Map(Object.entries(dataOf(text) ?? {})).get('related')
  const index = Array.isArray(related) ? related.indexOf(key) : -1
  if (index < 0 || !Array.isArray(related)) return
  const next = replacedBy && !related.includes(replacedBy) && file !== `${replacedBy}/facts.yaml`
  writeText(content, file, setValue(text, ['related', index], next ? replacedBy : undefined))
}
