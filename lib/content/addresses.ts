/** Adds what has been published to addresses.txt. Nothing is ever taken out of it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Input } from '#lib/content/load/loading'
import { writeWhole } from '#lib/content/load/write-whole'
import { openSite } from '#lib/content/open'
import { addressesFile, publishedLine } from '#lib/content/read/published'
import { ContentError } from '#lib/problems/problems'

const head = [
  '# Julkaistut osoitteet ja sivujen avaimet. Älä poista rivejä: osoite ei koskaan lakkaa toimimasta. Uudet lisää npm run content:addresses.',
  '# Publicerade adresser och sidornas nycklar. Ta inte bort rader: en adress slutar aldrig fungera. Nya läggs till med npm run content:addresses.',
]

/** The lines that were added, sorted. Throws `ContentError` when the content has another mistake; nothing is written then. */
export async function addNewAddresses(input: Input): Promise<string[]> {
  const { newAddresses } = await openSite({ ...input, adding: true })
  const added = newAddresses.map(publishedLine).sort()
  const file = path.join(input.folder, addressesFile)
  const before = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []
  if (added.length > 0 || before.length === 0) {
    const notes = before.filter((line) => line.startsWith('#'))
    const lines = before.filter((line) => line.trim() !== '' && !line.startsWith('#'))
    const text = [...(notes.length > 0 ? notes : head), ...[...lines, ...added].sort(), '']
    writeWhole(file, [Buffer.from(text.join('\n'))])
  }
  return added
}

/** The same for a content folder that has the file, and nothing while the content has mistakes: the check tells of them. */
export async function addWherePossible(input: Input): Promise<string[]> {
  if (!existsSync(path.join(input.folder, addressesFile))) return []
  try {
    return await addNewAddresses(input)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return []
  }
}
