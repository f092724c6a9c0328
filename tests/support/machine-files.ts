/** The files for programs of small content folders. */
import type { MachineFile } from '#lib/data/machine-file'
import { openSite } from '#tests/support/rendered'
import type { Files } from '#tests/support/site-folder'

/** All of them by address. */
export async function machineFilesOf(
  changes: Files = {},
  surroundings: Parameters<typeof openSite>[1] = {},
): Promise<Map<string, MachineFile>> {
  const { currentEdition } = await openSite(changes, surroundings)
  const { machineFiles } = await import('#lib/data/machine-files')
  return new Map(machineFiles(currentEdition()).map((file) => [file.address, file]))
}

/** The JSON at an address. */
export function jsonAt(files: Map<string, MachineFile>, address: string) {
  return JSON.parse(bodyAt(files, address))
}

/** The text at an address. */
export function bodyAt(files: Map<string, MachineFile>, address: string): string {
  const file = files.get(address)
  if (!file) throw new Error(`There is no file at ${address}.`)
  return file.body
}
