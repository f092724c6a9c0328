/** A value as a JSON file that people can read too. */
import { lateFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'

export function jsonFile(address: string, value: object, type: string = mediaTypes.json): MachineFile {
  return { address, type, body: written(value) }
}

/** The same, made only when it is read. `of` are the pages whose texts the value tells. */
export function lateJsonFile(of: NonNullable<MachineFile['of']>, address: string, value: () => object): MachineFile {
  return lateFile(address, mediaTypes.json, of, () => written(value()))
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
