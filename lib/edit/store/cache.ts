/** Where what was read of a content folder is kept, so that only what has changed is read again. */
import path from 'node:path'

/** Beside the working copies: `edit/cache/<change>` for `edit/changes/<change>/content`. */
export function cacheOf(content: string): string {
  return path.join(content, '..', '..', '..', 'cache', path.basename(path.dirname(content)))
}
