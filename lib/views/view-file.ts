/** Where a view lies while its page is rendered: the build writes it there, and the process of Next reads it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { View } from '#lib/views/view'

/** The file of the view of an address ('/fi/palvelut') below a folder. */
export function viewFile(folder: string, address: string): string {
  return path.join(folder, `${address}.json`)
}

/** The view of an address. Nothing else waits in that process: a plain read is a third of the work of one that lets others in. */
export function readView(folder: string, address: string): View {
  return JSON.parse(readFileSync(viewFile(folder, address), 'utf8'))
}
