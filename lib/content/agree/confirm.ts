/** Writes down that both languages of a page say the same: what `npm run content:agree` does, and the check where both have changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lineOf, needsAgreement, standingsOf } from '#lib/content/check/agreement'
import { type Counterparts, counterpartsOf } from '#lib/content/check/counterparts'
import { checkShape } from '#lib/content/check/shape'
import { groupByKey } from '#lib/content/check/tree'
import { readPage } from '#lib/content/load/read-folder'
import { readShared } from '#lib/content/load/read-shared'
import { agreedText } from '#lib/content/read/agreed'
import { agreedFile, type CompleteFolder, isComplete } from '#lib/content/read/folder'
import { keyOfFile } from '#lib/content/read/key-of-file'
import { listFiles } from '#lib/content/read/list-files'
import type { Behind } from '#lib/schema/agreed'

/** A page whose languages somebody has to confirm. `isAlike`: its blocks correspond, so that each has a counterpart. */
export type Confirmable = { page: CompleteFolder; isAlike: boolean }

/** The pages of a folder that can be confirmed, by key; with keys, these alone. A page with mistakes of its own cannot be. */
export function confirmable(folder: string, keys?: string[]): Confirmable[] {
  const files = listFiles(folder, [])
  const { shared } = readShared(
    folder,
    files.filter((file) => !file.includes('/')),
  )
  return [...groupByKey(files)].flatMap(([key, names]) => {
    if (keys && !keys.includes(key)) return []
    const { page, problems } = readPage(folder, key, names, shared)
    const isBroken = problems.some(({ id }) => id !== 'agreedBroken')
    if (isBroken || !isComplete(page) || !needsAgreement(page)) return []
    return [{ page, isAlike: checkShape(page, shared.links).length === 0 }]
  })
}

/** Pairs that nobody has confirmed as they are. */
export function openPairs({ page, isAlike }: Confirmable) {
  const pairs = isAlike ? counterpartsOf(page) : []
  return standingsOf(pairs, page.agreed ?? { blocks: [] }).filter(
    ([, standing]) => standing !== 'agreed',
  )
}

/**
 * Records the pairs that are confirmed, and which language is late. What was confirmed before is kept until all of the page is: by it a pair
 * that is still open is known to have changed in one language alone.
 */
export function confirm(
  folder: string,
  { page, isAlike }: Confirmable,
  confirmed: Counterparts[],
  behind: Behind | undefined,
): void {
  const before = page.agreed?.blocks ?? []
  const known = new Set([...before, ...confirmed.map(lineOf)])
  const present = isAlike ? counterpartsOf(page).map(lineOf) : []
  const agreed = present.filter((line) => known.has(line))
  const isWhole = isAlike && agreed.length === present.length && !behind
  writeChanged(
    path.join(folder, page.key, agreedFile),
    agreedText(behind, isWhole ? agreed : [...agreed, ...before]),
  )
}

/** A file that says the same already is not touched: builds look at when files were written. */
function writeChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
}

/** Records of every page that can be confirmed that both languages say the same, except of some by key. */
export function confirmAll(folder: string, { except = [] }: { except?: string[] } = {}): void {
  for (const one of confirmable(folder))
    if (one.isAlike && !except.includes(one.page.key))
      confirm(
        folder,
        one,
        openPairs(one).map(([pair]) => pair),
        undefined,
      )
}

/**
 * Records the pairs of which both languages have changed, on the pages of some files: the other has followed. A page that nobody has confirmed yet
 * is left alone.
 */
export function confirmBothChanged(folder: string, files: string[]): void {
  const keys = [...new Set(files.map(keyOfFile))]
  for (const one of confirmable(folder, keys)) {
    const { agreed } = one.page
    const followed = openPairs(one).flatMap(([pair, standing]) =>
      standing === 'both' ? [pair] : [],
    )
    if (agreed && followed.length > 0 && !agreed.behind) confirm(folder, one, followed, undefined)
  }
}
