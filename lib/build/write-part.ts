/** Writes parts into a tree, in all their forms. */
import { closeSync, futimesSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compress } from '#lib/build/compress'
import { hashOf } from '#lib/build/hash'
import type { MadeFile } from '#lib/build/make-part'
import type { Suffix, WrittenForms } from '#lib/build/part'

/** Makes the folders of parts. */
export function makeFolders(tree: string, names: string[]): void {
  for (const folder of new Set(names.map((name) => path.dirname(name))))
    mkdirSync(path.join(tree, folder), { recursive: true })
}

/** How a tree is written. */
export interface Writing {
  tree: string
  /** The moment of the build, by which files are dated: two builds of one moment are the same to the dates of their files. */
  moment: Date
  brotliQuality: number
}

/** Writes a part in all its forms. */
export function writePart({ name, body, headers }: MadeFile, how: Writing): WrittenForms {
  const forms = compress(name, body, how.brotliQuality)
  for (const { suffix, bytes } of forms)
    writeDated(path.join(how.tree, name + suffix), bytes, how.moment)
  const suffixes = forms
    .map(({ suffix }) => suffix)
    .filter((suffix): suffix is Suffix => suffix !== '')
  const gzipSize = forms.find(({ suffix }) => suffix === '.gz')?.bytes.length ?? body.length
  return {
    headers: suffixes.length > 0 ? { ...headers, vary: 'Accept-Encoding' } : headers,
    gzipSize,
    suffixes,
    sizes: forms.map(({ bytes }) => bytes.length),
    sum: hashOf(body),
  }
}

function writeDated(file: string, bytes: Buffer, moment: Date): void {
  const descriptor = openSync(file, 'w')
  try {
    writeFileSync(descriptor, bytes)
    futimesSync(descriptor, moment, moment)
  } finally {
    closeSync(descriptor)
  }
}
