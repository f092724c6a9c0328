/** addresses.txt: every address that was ever published, and the key of its page. Written by a command; an address in it never dies. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readText } from '#lib/content/read/text'
import { type Problem, problem } from '#lib/problems/problems'
import { encodedOld, oldAddressOf } from '#lib/schema/old-address'

export const addressesFile = 'addresses.txt'

/** A line of the file. */
export type Published = { address: string; key: string; line: number }

/** In kB. Some 50 000 addresses. */
const maxSize = 4096

/** The addresses of the file, or undefined where there is none: then nothing is asked of addresses. Problems are added to the list. */
export function readPublished(
  folder: string,
  files: string[],
  problems: Problem[],
): Published[] | undefined {
  if (!files.includes(addressesFile)) return undefined
  if (readFileSync(path.join(folder, addressesFile)).length === 0) return []
  // What cannot be read asks nothing of addresses until it can be.
  return readText(folder, addressesFile, problems, maxSize)
    ?.split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '' || text.startsWith('#')) return []
      const read = publishedOf(text)
      if (read) return [{ ...read, line: index + 1 }]
      problems.push(
        problem({ file: addressesFile, line: index + 1, column: 1 }, 'addressLine', {
          found: text,
        }),
      )
      return []
    })
}

/** What a line says; undefined where it cannot be read. */
export function publishedOf(text: string): Published | undefined {
  const [, written = '', key = ''] = /^(\S+)\s+([a-z0-9/-]+)\s*$/.exec(text) ?? []
  const address = oldAddressOf(written)
  return address === undefined ? undefined : { address, key, line: 1 }
}

/** A line of the file. */
export function publishedLine({ address, key }: Pick<Published, 'address' | 'key'>): string {
  return `${encodedOld(address)} ${key}`
}
