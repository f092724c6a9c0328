/** A page moves below another one, with those below it: links follow, and its old addresses go on answering. */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { rekeyAddresses } from '#lib/content/append-addresses'
import { keepAddresses } from '#lib/edit/page/keep-addresses'
import { pageFiles, withReferences } from '#lib/edit/page/references'
import type { Change } from '#lib/edit/store/changes'
import { writeText } from '#lib/edit/store/files'
import { pageKey } from '#lib/edit/store/names'

/** The new key; undefined where the page cannot stand there: below itself, or where there is such a page already. */
export function movePage(change: Change, key: string, parent: string): string | undefined {
  const { content } = change
  const name = key.slice(key.lastIndexOf('/') + 1)
  const to = pageKey(parent === 'home' ? name : `${parent}/${name}`)
  const place = (one: string) => path.join(content, ...one.split('/'))
  if (`${to}/`.startsWith(`${key}/`) || existsSync(place(to)) || !existsSync(place(key)))
    return undefined
  mkdirSync(path.dirname(place(to)), { recursive: true })
  renameSync(place(key), place(to))
  for (const file of pageFiles(content)) {
    const text = readFileSync(path.join(content, file), 'utf8')
    writeText(content, file, withReferences(file, text, key, to))
  }
  rekeyAddresses(content, key, to)
  keepAddresses(change)
  return to
}
