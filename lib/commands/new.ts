/** `npm run content:new`: asks what the page is and writes a valid folder in both languages, as a draft. Flags answer the questions beforehand. */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { say } from '#lib/commands/words'
import { type Answers, NewPageError, writePage } from '#lib/commands/write-page'
import { allPages, currentEdition } from '#lib/content/pages'
import { calendarDay } from '#lib/dates'
import { pageTypes } from '#lib/schema/page'
import { contentDir, moment } from '#lib/site'

const flags = ['type', 'parent', 'title-fi', 'title-sv', 'summary-fi', 'summary-sv'] as const

/** Answers from the flags, and from the person at the terminal for those that are left. */
async function answers(): Promise<Answers> {
  const { values } = parseArgs({
    options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
  })
  const left = flags.filter((flag) => values[flag] === undefined)
  if (left.length > 0 && !process.stdin.isTTY)
    throw new NewPageError(say('newMissing', { flags: left.map((flag) => `--${flag}`).join(', ') }))
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const given: Record<string, string> = {}
  for (const flag of flags)
    given[flag] = String(values[flag] ?? (await terminal.question(question(flag)))).trim()
  terminal.close()
  const of = (flag: (typeof flags)[number]) => given[flag] ?? ''
  return {
    type: of('type'),
    parent: of('parent'),
    titles: { fi: of('title-fi'), sv: of('title-sv') },
    summaries: { fi: of('summary-fi'), sv: of('summary-sv') },
  }
}

function question(flag: (typeof flags)[number]): string {
  const language = flag.slice(-2)
  if (flag === 'type') return say('askType', { types: pageTypes.join(', ') })
  if (flag === 'parent') return say('askParent', { parents: parents().join(', ') })
  return say(flag.startsWith('title') ? 'askTitle' : 'askSummary', { language })
}

function parents(): string[] {
  return allPages(currentEdition(), 'fi').map((page) => page.key)
}

try {
  const folder = writePage(contentDir(), await answers(), parents(), calendarDay(moment()))
  console.log(say('newWritten', { folder }))
} catch (error) {
  if (!(error instanceof NewPageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
