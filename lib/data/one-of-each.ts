/** No two files may answer one address: a page with the slug 'data' would have the twin that the language's list is. */
import { BuildError } from '#lib/build/build-error'
import type { MachineFile } from '#lib/data/machine-file'

/** The files as they are. Throws a BuildError naming the address that two of them have. */
export function oneOfEach(files: MachineFile[]): MachineFile[] {
  const seen = new Set<string>()
  for (const { address } of files) {
    if (seen.has(address)) throw new BuildError(`Two files for programs have the address ${address}: give the page another slug.`)
    seen.add(address)
  }
  return files
}
