/**
 * `npm run content:agree [key…]`: shows what changed in one language beside its counterpart, and records what is said of it. Without questions:
 * `--yes` confirms that all of it says the same, `--behind sv` that a language is late (`--due` a day; 30 days when nothing is said). Exit code 1
 * while something is left open. In the end the addresses of new pages are added to addresses.txt.
 */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { run } from '#lib/commands/run'
import { say } from '#lib/commands/words'
import { addWherePossible } from '#lib/content/addresses'
import {
  type Answer,
  type Asked,
  agreePage,
  type Confirmable,
  confirmable,
  type Day,
  markBehind,
  type Outcome,
  openPairs,
  shownPair,
} from '#lib/content/agree'
import { inputFor } from '#lib/content/input'
import { calendarDay } from '#lib/dates'
import { locales } from '#lib/locales'
import { formatDay } from '#lib/problems/dates'
import { contentDir, messageLanguage, moment } from '#lib/site'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    yes: { type: 'boolean', default: false },
    behind: { type: 'string' },
    due: { type: 'string' },
  },
})

/** What is typed for each answer; anything else leaves the pair as it is. */
const answers: Record<string, Answer> = { 1: 'typo', 2: 'same', 3: 'later' }

const late = locales.find((locale) => locale === values.behind)

function days(): Day {
  const month = new Date(moment().getTime() + 30 * 86_400_000)
  return { today: calendarDay(moment()), due: values.due ?? calendarDay(month) }
}

/** Why nothing can be done, in one sentence. */
function refusal(pages: Confirmable[]): string | undefined {
  if (values.behind !== undefined && !late) return say('agreeLanguage', { found: values.behind })
  if (values.due !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.due))
    return say('agreeDue', { found: values.due })
  const stray = positionals.find((key) => !pages.some(({ page }) => page.key === key))
  return stray === undefined ? undefined : say('agreeUnknown', { key: stray })
}

/** True where somebody has to say something. */
function isOpen(one: Confirmable): boolean {
  const { agreed } = one.page
  return !agreed || agreed.behind !== undefined || !one.isAlike || openPairs(one).length > 0
}

async function outcomeOf(one: Confirmable, ask: Asked): Promise<Outcome | undefined> {
  if (late) return markBehind(contentDir(), one, late, days())
  if (one.isAlike) return agreePage(contentDir(), one, days(), ask)
  console.error(say('agreeShape', { key: one.page.key }))
  return undefined
}

function told(key: string, { recorded, open, behind }: Outcome): string {
  const parts = [say('agreeRecorded', { key, recorded, open })]
  if (behind)
    parts.push(
      say('agreeBehind', {
        language: behind.language,
        due: formatDay(messageLanguage(), behind.due),
      }),
    )
  return parts.join(' ')
}

await run(async () => {
  const pages = confirmable(contentDir(), positionals.length > 0 ? positionals : undefined)
  const refused = refusal(pages)
  const open = pages.filter(isOpen)
  const isSilent = values.yes || late !== undefined
  if (refused || (open.length > 0 && !isSilent && !process.stdin.isTTY)) {
    console.error(
      refused ?? say('agreeFlags', { keys: open.map(({ page }) => page.key).join(', ') }),
    )
    process.exitCode = 1
    return
  }
  const terminal = isSilent
    ? undefined
    : createInterface({ input: process.stdin, output: process.stdout })
  const ask: Asked = async (pair, standing) => {
    if (!terminal) return 'typo'
    console.log(shownPair(contentDir(), pages, pair, standing))
    return answers[(await terminal.question(say('askAgree'))).trim()] ?? 'none'
  }
  for (const one of open) {
    const outcome = await outcomeOf(one, ask)
    if (outcome) console.log(told(one.page.key, outcome))
    if (!outcome || (outcome.open > 0 && !outcome.behind)) process.exitCode = 1
  }
  if (open.length === 0) console.log(say('agreeNothing'))
  terminal?.close()
  const added = await addWherePossible(inputFor({ preview: false }))
  if (added.length > 0)
    console.log([...added, say('addressesAdded', { count: added.length })].join('\n'))
})
