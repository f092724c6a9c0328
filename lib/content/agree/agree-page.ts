/** One page before `npm run content:agree`: what is open, what somebody says of it, and what is written down. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Confirmable, confirm, openPairs } from '#lib/content/agree/confirm'
import type { Standing } from '#lib/content/check/agreement'
import type { Counterparts } from '#lib/content/check/counterparts'
import { textFileOf } from '#lib/content/read/folder'
import { type Locale, otherLocale } from '#lib/locales'
import type { Behind } from '#lib/schema/agreed'

/** What somebody says of a pair: it says the same, and the change was of substance or not; the other language follows later; nothing. */
export type Answer = 'typo' | 'same' | 'later' | 'none'

export type Asked = (pair: Counterparts, standing: Standing) => Promise<Answer> | Answer

export type Day = { today: string; due: string }

/** Pairs that are left open, and the language that is late afterwards. */
export type Outcome = { recorded: number; open: number; behind: Behind | undefined }

/** Asks about each open pair and writes down what was said. What changed in both languages has been followed: nobody is asked. */
export async function agreePage(
  folder: string,
  one: Confirmable,
  { today, due }: Day,
  ask: Asked,
): Promise<Outcome> {
  const { page } = one
  const pairs = openPairs(one)
  const confirmed: Counterparts[] = []
  let late: Locale | undefined
  for (const [pair, standing] of pairs) {
    const isFollowed = standing === 'both' && page.agreed && !page.agreed.behind
    const answer = isFollowed ? 'typo' : await ask(pair, standing)
    if (answer === 'typo' || answer === 'same') confirmed.push(pair)
    const changed = standing === 'sv' ? 'sv' : 'fi'
    if (answer === 'later') late = otherLocale(changed)
    const isOfSubstance = answer === 'same' || answer === 'later'
    if (isOfSubstance && standing !== 'apart') setUpdated(folder, page.key, changed, today)
  }
  const open = pairs.length - confirmed.length
  const kept = open > 0 || !one.isAlike ? page.agreed?.behind : undefined
  const behind = late ? behindOf(late, kept, { today, due }) : kept
  confirm(folder, one, confirmed, behind)
  return { recorded: confirmed.length, open, behind }
}

/** Says that a language is late, whatever else is open: the page is published, and its reader is told. */
export function markBehind(folder: string, one: Confirmable, late: Locale, day: Day): Outcome {
  const behind = behindOf(late, one.page.agreed?.behind, day)
  setUpdated(folder, one.page.key, otherLocale(late), day.today)
  confirm(folder, one, [], behind)
  const open = openPairs(one).filter(([, standing]) => standing === late || standing === 'apart')
  return { recorded: 0, open: open.length, behind }
}

/** Late since the first day that it was said; a new day may be promised. */
function behindOf(language: Locale, before: Behind | undefined, { today, due }: Day): Behind {
  return { language, since: before?.language === language ? before.since : today, due }
}

function setUpdated(folder: string, key: string, locale: Locale, today: string): void {
  const file = path.join(folder, key, textFileOf[locale])
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^updated:.*$/m, `updated: ${today}`))
}
