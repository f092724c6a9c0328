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

/** The site; what was changed in both languages is recorded on the way. Throws `ContentError`. */
async function checkedSite(): Promise<Site> {
  let followed: Problem[] = []
  const onFollowed = (problems: Problem[]) => {
    followed = problems
  }
  const site = await openSite({ ...inputFor({ preview: false }), onFollowed })
  if (followed.length > 0) {
    const { confirmBothChanged } = await import('#lib/content/agree')
    confirmBothChanged(
      contentDir(),
      followed.map(({ file }) => file),
    )
    console.log(say('recorded', { count: followed.length }))
  }
  return site
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
