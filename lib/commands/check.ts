/** `npm run check`: reads and checks all content. Exit code 1 when there is a mistake. */
import { ContentError } from '#lib/content/problems'
import { allPages } from '#lib/content/pages'

try {
  const pages = allPages('fi').length
  console.log(`The content has no mistakes: ${pages} pages in both languages.`)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  const { length } = error.problems
  console.error(`${length} ${length === 1 ? 'mistake' : 'mistakes'}. Nothing was published.`)
  process.exitCode = 1
}
