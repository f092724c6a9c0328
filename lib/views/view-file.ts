/** Where a view lies while its page is rendered: the build writes it there, and the process of Next reads it. */
import path from 'node:path'

/** The file of the view of an address ('/fi/palvelut') below a folder. */
export function viewFile(folder: string, address: string): string {
  return path.join(folder, `${address}.json`)
}
