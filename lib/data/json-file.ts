/** A value as a JSON file that people can read too. */
import type { Page } from '#lib/content/pages'
import { type MachineFile, mediaTypes } from '#lib/data/machine-file'

export function jsonFile(address: string, value: object, type: string = mediaTypes.json): MachineFile {
  return { address, type, body: written(value) }
}

/** The same of what a page says, made only when it is read. */
export function pageJsonFile(page: Page, address: string, value: () => object): MachineFile {
  return {
    address,
    type: mediaTypes.json,
    page: page.address,
    get body() {
      return written(value())
    },
  }
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
