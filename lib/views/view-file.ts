/** Where a view lies while its page is rendered: the build writes it there, and the process of Next reads it. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { View } from '#lib/views/view'

/** The file of the view of an address ('/fi/palvelut') below a folder. */
export function viewFile(folder: string, address: string): string {
  return path.join(folder, `${address}.json`)
}

/** The view of an address. */
export async function readView(folder: string, address: string): Promise<View> {
  return JSON.parse(await readFile(viewFile(folder, address), 'utf8'))
}
