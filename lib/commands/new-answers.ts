/** What `npm run content:new` asks, and which answers it takes. */
import { existsSync } from 'node:fs'
import { say } from '#lib/commands/words'
import { type Flag, flags, folderOf, NewPageError } from '#lib/commands/write-page'
import {
  type KnownPages,
  keyOfTitle,
  possibleParents,
  takenAddress,
} from '#lib/content/known-pages'
import { slugOf } from '#lib/edit/yaml/id'
import type { Locale } from '#lib/locales'
import { frontMatterSchema, pageTypes } from '#lib/schema/page'
import { contentDir } from '#lib/site'

export type Given = Partial<Record<Flag, string>>

/** There is one front page already. */
const types = pageTypes.filter((type) => type !== 'home')

/** Everything that is asked. `ask` puts a question to the person; without it a missing or wrong answer throws `NewPageError`. */
export async function allAnswers(
  flagged: Given,
  pages: KnownPages,
  ask?: (question: string) => Promise<string>,
  tell: (fault: string) => void = console.error,
): Promise<Record<Flag, string>> {
  const left = flags.filter((flag) => flagged[flag] === undefined)
  if (left.length > 0 && !ask)
    throw new NewPageError(say('newMissing', { flags: left.map((flag) => `--${flag}`).join(', ') }))
  const given: Given = {}
  for (const flag of flags) {
    let answer = flagged[flag] ?? (await ask?.(questionOf(flag, pages))) ?? ''
    for (;;) {
      given[flag] = answer.trim()
      const fault = faultOf(flag, given, pages)
      if (fault === undefined) break
      if (!ask) throw new NewPageError(fault)
      tell(fault)
      answer = await ask(questionOf(flag, pages))
    }
  }
  const of = (flag: Flag) => given[flag] ?? ''
  return {
    type: of('type'),
    parent: of('parent'),
    'title-fi': of('title-fi'),
    'title-sv': of('title-sv'),
    'summary-fi': of('summary-fi'),
    'summary-sv': of('summary-sv'),
  }
}

function questionOf(flag: Flag, pages: KnownPages): string {
  if (flag === 'type') return say('askType', { types: types.join(', ') })
  if (flag === 'parent') return say('askParent', { parents: possibleParents(pages).join(', ') })
  return say(flag.startsWith('title') ? 'askTitle' : 'askSummary', { language: languageOf(flag) })
}

/** What is wrong with the last answer, in a sentence. */
function faultOf(flag: Flag, given: Given, pages: KnownPages): string | undefined {
  const found = given[flag] ?? ''
  const choices = { type: types, parent: possibleParents(pages) }
  if (flag === 'type' || flag === 'parent')
    return choices[flag].some((one) => one === found)
      ? undefined
      : say('newUnknown', { flag: `--${flag}`, found, allowed: choices[flag].join(', ') })
  if (flag === 'title-fi' || flag === 'title-sv')
    return tooLong('title', found) ?? titleFault(found, languageOf(flag), given, pages)
  return tooLong('summary', found)
}

function titleFault(
  title: string,
  locale: Locale,
  given: Given,
  pages: KnownPages,
): string | undefined {
  const slug = slugOf(title)
  const parent = given.parent ?? ''
  if (!slug) return say('newTitle', { title })
  const folder = folderOf(contentDir(), parent, title)
  if (locale === 'fi' && existsSync(folder)) return say('newExists', { folder })
  const other = keyOfTitle(pages, locale, title)
  if (other !== undefined) return say('newTitleTaken', { title, other })
  const address = takenAddress(pages, parent, locale, slug)
  return address && say('newAddressTaken', { title, address })
}

function tooLong(field: 'title' | 'summary', found: string): string | undefined {
  const issue = frontMatterSchema.shape[field]
    .safeParse(found || '-')
    .error?.issues.find(({ code }) => code === 'too_big')
  if (issue?.code !== 'too_big') return undefined
  const max = Number(issue.maximum)
  return say('newTooLong', { length: found.length, max, over: found.length - max })
}

function languageOf(flag: Flag): Locale {
  return flag.endsWith('-sv') ? 'sv' : 'fi'
}
