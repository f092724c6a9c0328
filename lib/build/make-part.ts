/** From a part to its key, by which it may be kept, and to what is written of it. */
import { fileKey, viewKey } from '#lib/build/keys'
import type { Part } from '#lib/build/part'
import { type Head, headOf, type Shells } from '#lib/build/shells'
import { fileHeaders, type Headers } from '#lib/tree/headers'

type Place = Pick<Part, 'kind' | 'address' | 'name'>

/** A file that only has to be written. */
export interface MadeFile extends Place {
  body: Buffer
  headers: Headers
}

/** A page whose body is to be rendered from its view, which is JSON, and set into its shell. */
export interface MadePage extends Place, Head {
  view: string
}

export type MadePart = MadeFile | MadePage

/** Makes what a part shows, and gives its key with how to go on if the part cannot be kept. That throws a BuildError when Next is needed and does not answer. */
export function beginPart(
  { kind, address, name, source }: Part,
  base: string,
  shells: Shells,
): { key: string; finish: () => Promise<MadePart> } {
  const place = { kind, address, name }
  if ('view' in source) {
    const made = source.view()
    const view = JSON.stringify(made)
    const finish = async () => ({ ...place, view, ...(await headOf(shells, made)) })
    return { key: viewKey(view, base), finish }
  }
  const body = source.read()
  const key = fileKey(body, address, source.type, base)
  return { key, finish: async () => ({ ...place, body, headers: fileHeaders(body, source.type) }) }
}
