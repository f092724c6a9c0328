/** From a view, a machine file or a file on the disk to the part of the tree that it will be. */
import { readFileSync } from 'node:fs'
import { hashOf } from '#lib/build/hash'
import type { Part } from '#lib/build/part'
import type { MachineFile } from '#lib/data/machine-file'
import { locales } from '#lib/locales'
import { frameFile, goneName, unavailableName } from '#lib/tree/manifest'
import { emptyFrameAddress, queryFrameAddress } from '#lib/urls'
import type { LateView } from '#lib/views/view'

/** The names of the error pages by the address that Next has them at. */
const errorNames = new Map([
  ['/both/404', 'both'],
  ...locales.flatMap((locale): [string, string][] => [
    [`/${locale}/404`, locale],
    [`/${locale}/503`, unavailableName(locale)],
  ]),
])

/** The names of what answers of the search are set into, by the address that Next has it at. */
const frameNames = new Map(
  locales.flatMap((locale) => [
    [emptyFrameAddress(locale), `search/${frameFile(locale, 'empty')}`],
    [queryFrameAddress(locale), `search/${frameFile(locale, 'query')}`],
  ]),
)

/** A page, one of the pages for errors, or a frame of the search. */
export function viewPart({ address, make }: LateView, gone: Set<string>, from: string): Part {
  const frame = frameNames.get(address)
  if (frame) return { kind: 'frame', address, name: frame, from, source: { view: make } }
  const error = gone.has(address) ? goneName(address) : errorNames.get(address)
  if (error)
    return {
      kind: 'error',
      address: error,
      name: `errors/${error}.html`,
      from,
      source: { view: make },
    }
  return { kind: 'page', address, name: `site${address}.html`, from, source: { view: make } }
}

/** A file for programs. */
export function machinePart(file: MachineFile, from: string): Part {
  const { address, type } = file
  return {
    kind: 'file',
    address,
    name: `site${address}`,
    from,
    source: { read: () => Buffer.from(file.body), type },
  }
}

/** Hash of what a file for programs is made from: of texts of pages where it names them, else of itself. */
export function sourceHash(
  file: MachineFile,
  texts: Map<string, string>,
  outlines: string,
): string {
  return file.of
    ? hashOf(outlines, ...file.of.map((address) => texts.get(address) ?? ''))
    : file.body
}

/** A file that is published as it is. */
export type DiskFile = { address: string; type: string; file: string }

/** A file on the disk is known by its bytes. */
export function diskPart({ address, type, file }: DiskFile, base: string): Part {
  const read = () => readFileSync(file)
  return {
    kind: 'file',
    address,
    name: `site${address}`,
    from: hashOf(base, read()),
    source: { read, type },
  }
}
