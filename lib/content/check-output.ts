/** Rule of the finished page: no body may become more HTML than is accepted, and what the check accepts the build must be able to make. */
import { ContentError, type Problem } from '#lib/content/problems'
import type { Page } from '#lib/content/types'

/** Shorter bodies cannot: a character becomes thirty at most, where each of them is a phrase in another language. */
const harmless = 24 * 1024

export function checkOutput(pages: Page[]): Problem[] {
  return pages.filter(({ markdown }) => markdown.length > harmless).flatMap(problemsOf)
}

/** The HTML is kept, so that a build need not make it again. */
function problemsOf(page: Page): Problem[] {
  try {
    page.html.at(0)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
}
