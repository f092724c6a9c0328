/** The indexes of the search, made in a process of their own while this one goes on. */
import type { ChildProcess } from 'node:child_process'
import { on } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { serialize } from 'node:v8'
import type { Edition } from '#lib/content/pages'
import { locales } from '#lib/locales'
import { BuildError } from '#lib/problems/build-error'
import { rememberedPages } from '#lib/search/build-memory'
import type { FieldTexts } from '#lib/search/fields'
import type { IndexFolders } from '#lib/search/index-file'
import { type Inputs, inputsOf } from '#lib/search/index-inputs'

/** What an index is made from, with the texts of pages, by their places, that are not remembered. The process answers whether they were enough. */
export interface IndexOrder {
  inputs: Inputs
  folders: IndexFolders
  texts: Map<number, FieldTexts>
}

/** An index that is to be made. */
interface PlannedIndex {
  inputs: Inputs
  textsOf: (at: number) => FieldTexts
}

/** Makes the index of each language. Throws a BuildError when the process ends before it is through. */
export async function makeIndexes(
  indexer: ChildProcess,
  edition: Edition,
  folders: IndexFolders,
): Promise<void> {
  const hasEnded = indexer.exitCode !== null || indexer.signalCode !== null
  const answers = hasEnded ? undefined : on(indexer, 'message', { close: ['exit'] })
  const order = ({ inputs, textsOf }: PlannedIndex, places: number[]) => {
    const texts = new Map(places.map((at) => [at, textsOf(at)]))
    send(indexer, path.join(folders.folder, `${inputs.locale}.order`), { inputs, folders, texts })
  }
  // The first is made while the second is planned.
  const planned = locales.map((locale) => {
    const index = inputsOf(edition, locale)
    order(index, unknownPages(index.inputs, folders.memoryFolder))
    return index
  })
  const lacking: PlannedIndex[] = []
  for (const index of planned) if (!(await nextOf(answers))) lacking.push(index)
  for (const index of lacking) {
    order(index, [...index.inputs.hashes.keys()])
    await nextOf(answers)
  }
}

/** The places of pages that are not remembered. */
function unknownPages({ locale, hashes }: Inputs, memoryFolder: string): number[] {
  const known = rememberedPages(memoryFolder, locale)
  return [...hashes.keys()].filter((at) => !known.has(hashes[at] ?? ''))
}

/** As a file: a long message would wait until this process has nothing to do. */
function send(indexer: ChildProcess, file: string, order: IndexOrder): void {
  writeFileSync(file, serialize(order))
  if (indexer.connected) indexer.send(file)
}

async function nextOf(answers: NodeJS.AsyncIterator<unknown[]> | undefined): Promise<boolean> {
  const answer = await answers?.next()
  if (!answer || answer.done)
    throw new BuildError('The index of the search could not be made: its process ended.')
  return answer.value[0] === true
}
