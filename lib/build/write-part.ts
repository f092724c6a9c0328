/** Puts parts into a tree: linked from the tree before, or written in all their forms. */
import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs'
import { utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compress } from '#lib/build/compress'
import type { MadePart } from '#lib/build/make-part'
import type { Part, Suffix, WrittenPart } from '#lib/build/part'

/** Links a part's forms from another tree; copies where there can be no links. False when one of them is not there. */
export function keepPart(
  name: string,
  { suffixes }: WrittenPart,
  from: string,
  to: string,
): boolean {
  try {
    for (const suffix of ['', ...suffixes])
      linkOrCopy(path.join(from, name + suffix), path.join(to, name + suffix))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
    copyFileSync(from, to)
    const { atime, mtime } = statSync(from)
    utimesSync(to, atime, mtime)
  }
}

/** Makes the folders of parts. */
export function makeFolders(tree: string, names: string[]): void {
  for (const folder of new Set(names.map((name) => path.dirname(name))))
    mkdirSync(path.join(tree, folder), { recursive: true })
}

/** Writes a part, dated by the moment of the build, so that two builds of one moment are the same to the dates of their files. */
export async function writePart(
  { name, from }: Pick<Part, 'name' | 'from'>,
  made: MadePart,
  tree: string,
  how: { moment: Date; quality: number },
): Promise<WrittenPart> {
  const forms = await compress(name, made.body, how.quality)
  for (const { suffix, bytes } of forms) {
    const file = path.join(tree, name + suffix)
    await writeFile(file, bytes)
    await utimes(file, how.moment, how.moment)
  }
  const suffixes = forms
    .map(({ suffix }) => suffix)
    .filter((suffix): suffix is Suffix => suffix !== '')
  const gzipSize = forms.find(({ suffix }) => suffix === '.gz')?.bytes.length ?? made.body.length
  return {
    from,
    key: made.key,
    headers: suffixes.length > 0 ? { ...made.headers, vary: 'Accept-Encoding' } : made.headers,
    gzipSize,
    suffixes,
  }
}
