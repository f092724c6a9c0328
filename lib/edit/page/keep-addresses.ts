/** Addresses that were published go on answering: where a page gets another one, the old one becomes an alias by itself. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { factsOrder } from '#lib/edit/facts/order'
import { valueAt } from '#lib/edit/facts/values'
import { inspectContent } from '#lib/edit/page/findings'
import type { Change } from '#lib/edit/store/changes'
import { writeText } from '#lib/edit/store/files'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf } from '#lib/edit/yaml/nodes'

/** Adds the aliases that are missing, and takes away those that are a page's present address again. Gives the files that were changed. */
export function keepAddresses({ content }: Change): string[] {
  const { problems } = inspectContent(content)
  return problems.flatMap(({ id, file, values: { address, other } }) => {
    if (id === 'addressMoved')
      return changeAliases(content, file, (all) => [...all, String(address)])
    if (id === 'duplicateAlias' && file === `${other}/facts.yaml`)
      return changeAliases(content, file, (all) => all.filter((one) => one !== address))
    return []
  })
}

function changeAliases(
  content: string,
  file: string,
  change: (aliases: string[]) => string[],
): string[] {
  const text = readFileSync(path.join(content, file), 'utf8')
  const before = valueAt(dataOf(text), ['aliases'])
  const aliases = Array.isArray(before) ? before.map(String) : []
  const next = change(aliases)
  if (next.length === aliases.length) return []
  const value = next.length > 0 ? [...new Set(next)] : undefined
  writeText(content, file, setValue(text, ['aliases'], value, factsOrder))
  return [file]
}
