/**
 * `npm run check`: reads and checks all content. Prints mistakes and warnings; exit code 1 when there is a mistake. Where nothing is wrong but
 * that texts were changed in both languages, the other has followed: that is recorded, and all is well.
 */
import { run } from '#lib/commands/run'
import { say } from '#lib/commands/words'
import { inputFor } from '#lib/content/input'
import { openSite } from '#lib/content/open'
import type { Site } from '#lib/content/types'
import { ContentError, formatProblems, type Problem } from '#lib/problems/problems'
import { contentDir } from '#lib/site'

/** The site; what was changed in both languages is recorded on the way, with what is doubtful about it. Throws `ContentError`. */
async function checkedSite(): Promise<Site> {
  const input = inputFor({ preview: false })
  try {
    return await openSite(input)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const { problems, warnings } = error
    if (problems.some(({ id }) => id !== 'bothChanged')) throw error
    const { confirmBothChanged } = await import('#lib/content/agree')
    confirmBothChanged(
      contentDir(),
      problems.map(({ file }) => file),
    )
    console.log(say('recorded', { count: problems.length }))
    const site = await openSite(input)
    return { ...site, warnings: [...warnings.filter(isDoubt), ...site.warnings] }
  }
}

function isDoubt({ id }: Problem): boolean {
  return id === 'maybeDiffers'
}

function tell(warnings: Problem[]): void {
  if (warnings.length > 0)
    console.log(
      `${formatProblems(warnings, say('warning'))}\n${say('warnings', { count: warnings.length })}`,
    )
}

await run(async () => {
  try {
    const { pages, warnings } = await checkedSite()
    tell(warnings)
    console.log(say('allWell', { pages: pages.filter((page) => page.locale === 'fi').length }))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    tell(error.warnings)
    console.error(`${error.message}\n${say('mistakes', { count: error.problems.length })}`)
    process.exitCode = 1
  }
})
