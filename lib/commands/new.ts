/** `npm run content:new`: asks what the page is and writes a valid folder in both languages, as a draft. Flags answer the questions beforehand. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { allAnswers } from '#lib/commands/new-answers'
import { run } from '#lib/commands/run'
import { say } from '#lib/commands/words'
import { flags, NewPageError, writePage } from '#lib/commands/write-page'
import { inputFor } from '#lib/content/input'
import { knownPages } from '#lib/content/known-pages'
import { openSite } from '#lib/content/open'
import { calendarDay } from '#lib/dates'
import { ContentError, formatProblems, type Problem } from '#lib/problems/problems'
import { contentDir, moment } from '#lib/site'

const { values } = parseArgs({
  options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
})

await run(async () => {
  try {
    const folder = writePage(contentDir(), await ask(), calendarDay(moment()))
    const problems = await problemsIn(path.relative(contentDir(), folder))
    if (problems.length === 0) return console.log(say('newWritten', { folder }))
    rmSync(folder, { recursive: true })
    throw new NewPageError(`${formatProblems(problems)}\n${say('newRefused')}`)
  } catch (error) {
    if (!(error instanceof NewPageError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
})

/** Answers from the flags, and from the person at the terminal for those that are left. */
async function ask() {
  const pages = knownPages(contentDir())
  if (!process.stdin.isTTY) return allAnswers(values, pages)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const given = await allAnswers(values, pages, (question) => terminal.question(question))
  terminal.close()
  return given
}

/** What the check says of the new page; other pages' mistakes are theirs. */
async function problemsIn(folder: string): Promise<Problem[]> {
  const start = `${folder.split(path.sep).join('/')}/`
  try {
    await openSite(inputFor({ preview: false }))
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.filter(({ file }) => file.startsWith(start))
  }
}
