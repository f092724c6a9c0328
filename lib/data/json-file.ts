/** A value as a JSON file that people can read too. */
import { type MachineFile, mediaTypes } from '#lib/data/machine-file'

export function jsonFile(address: string, value: object, type: string = mediaTypes.json): MachineFile {
  return { address, type, body: `${JSON.stringify(value, null, 2)}\n` }
}
