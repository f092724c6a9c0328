/** `npm run check`: reads and checks all content. Prints mistakes and warnings; exit code 1 when there is a mistake. */
import { run } from '#lib/commands/run'
import { say } from '#lib/commands/words'
import { inputFor } from '#lib/content/input'
import { openSite } from '#lib/content/open'
import { ContentError, formatProblems } from '#lib/problems/problems'

await run(async () => {
  try {
    const { pages, warnings } = await openSite(inputFor({ preview: false }))
    if (warnings.length > 0)
      console.log(
        `${formatProblems(warnings, say('warning'))}\n${say('warnings', { count: warnings.length })}`,
      )
    console.log(say('allWell', { pages: pages.filter((page) => page.locale === 'fi').length }))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(`${error.message}\n${say('mistakes', { count: error.problems.length })}`)
    process.exitCode = 1
  }
})
