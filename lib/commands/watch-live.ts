/** How a server notices that somebody has published. A file, as a signal would need the right process, and Windows has none. */
import { liveMark } from '#lib/tree/live-mark'

/** Milliseconds between two looks. */
const everyMs = 100

/** Calls back once for every mark that the tree in this place is given after `known`. */
export function watchLive(
  tree: string,
  known: string | undefined,
  onPublished: () => void,
): NodeJS.Timeout {
  let last = known
  return setInterval(() => {
    const mark = liveMark(tree)
    if (mark === undefined || mark === last) return
    last = mark
    onPublished()
  }, everyMs)
}
