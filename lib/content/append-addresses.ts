/** addresses.txt grows: nothing is ever taken out of it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '#lib/content/load/write-whole'
import { addressesFile, publishedLine } from '#lib/content/read/published'
import type { Site } from '#lib/content/types'

const head = [
  '# Julkaistut osoitteet ja sivujen avaimet. Älä poista rivejä: osoite ei koskaan lakkaa toimimasta. Uudet lisää npm run content:addresses.',
  '# Publicerade adresser och sidornas nycklar. Ta inte bort rader: en adress slutar aldrig fungera. Nya läggs till med npm run content:addresses.',
]

/** Writes the addresses that a site has found new into the file of its folder. Gives the lines that were added, sorted. */
export function appendAddresses(folder: string, { newAddresses }: Site): string[] {
  const added = newAddresses.map(publishedLine).sort()
  const file = path.join(folder, addressesFile)
  const before = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []
  if (added.length > 0 || before.length === 0) {
    const notes = before.filter((line) => line.startsWith('#'))
    const lines = before.filter((line) => line.trim() !== '' && !line.startsWith('#'))
    const text = [...(notes.length > 0 ? notes : head), ...[...lines, ...added].sort(), '']
    writeWhole(file, [Buffer.from(text.join('\n'))])
  }
  return added
}

/** The addresses of a page that has moved, and of those below it, belong to it by its new key. */
export function rekeyAddresses(folder: string, from: string, to: string): void {
  const file = path.join(folder, addressesFile)
  if (!existsSync(file)) return
  const line = new RegExp(`^(\\S+\\s+)${from}(?=/|[ \\t]*\\r?$)`, 'gm')
  writeWhole(file, [Buffer.from(readFileSync(file, 'utf8').replace(line, `$1${to}`))])
}
