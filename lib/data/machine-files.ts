/** Every file for programs. The build writes them into the static tree; `next dev` answers with them one by one. */
import type { MachineFile } from '#lib/data/machine-file'

/** One maker a kind of file. */
const makers: (() => MachineFile[])[] = []

/** All of them, from the published pages. */
export function machineFiles(): MachineFile[] {
  return makers.flatMap((make) => make())
}
