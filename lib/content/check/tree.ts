/** Rules of the tree: folder names, parents, what belongs in a folder; and the address of every page. */
import path from 'node:path'
import { agreedFile, type CompleteFolder, factsFile, textFileOf } from '#lib/content/read/folder'
import { isPicture, pictureNameFor } from '#lib/content/read/pictures'
import { groupBy } from '#lib/group-by'
import { type Locale, locales } from '#lib/locales'
import { nearest } from '#lib/problems/nearest'
import { type Problem, problem, top } from '#lib/problems/problems'
import { addressOf } from '#lib/urls'

const pageFiles = [textFileOf.fi, textFileOf.sv, factsFile, agreedFile]

/** From the paths of all files to the files of each page, by key. */
export function groupByKey(files: string[]): Map<string, string[]> {
  const inFolders = files.filter((file) => file.includes('/'))
  const groups = groupBy(inFolders, (file) => path.posix.dirname(file))
  return new Map(
    [...groups].map(([key, group]) => [key, group.map((file) => path.posix.basename(file))]),
  )
}

/** The key of the page above: 'home' above the sections, nothing above 'home'. */
export function parentKeyOf(key: string): string | undefined {
  if (key === 'home') return undefined
  const cut = key.lastIndexOf('/')
  return cut < 0 ? 'home' : key.slice(0, cut)
}

/** Folders and files that have no place in the tree. */
export function checkTree(groups: Map<string, string[]>): Problem[] {
  const problems = groups.has('home') ? [] : [problem(top('home/index.fi.md'), 'missingHome')]
  for (const [key, names] of groups) {
    const first = `${key}/${names.find((name) => name !== agreedFile)}`
    const name = key.split('/').find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
    if (name !== undefined) problems.push(problem(top(first), 'folderName', { name }))
    const parent = parentKeyOf(key)
    if (parent !== undefined && parent !== 'home' && !groups.has(parent))
      problems.push(problem(top(first), 'missingParent', { parent }))
    for (const file of names.filter((file) => !pageFiles.includes(file) && !isPicture(file))) {
      const write = pictureNameFor(file)
      problems.push(
        write !== undefined
          ? problem(top(`${key}/${file}`), 'pictureName', { name: file, write })
          : problem(top(`${key}/${file}`), 'unknownFile', {
              name: file,
              near: () => nearest(file, pageFiles),
            }),
      )
    }
  }
  return problems
}

export type Addresses = Record<Locale, Map<string, string>>

/** The address of every page in both languages, by key. A page below a broken one has none yet. */
export function addressesOf(pages: CompleteFolder[]): Addresses {
  const byKey = new Map(pages.map((page) => [page.key, page]))
  const slugs = (key: string, locale: Locale): string[] | undefined => {
    const page = byKey.get(key)
    const parent = parentKeyOf(key)
    if (!page || parent === undefined) return page && []
    const above = slugs(parent, locale)
    return above && [...above, page.texts[locale].data.slug ?? key.slice(key.lastIndexOf('/') + 1)]
  }
  const inLanguage = (locale: Locale) =>
    new Map(
      pages.flatMap(({ key }) => {
        const found = slugs(key, locale)
        return found ? [[key, addressOf(locale, found)] as const] : []
      }),
    )
  return { fi: inLanguage('fi'), sv: inLanguage('sv') }
}

/** Titles and addresses that two pages share in a language. */
export function checkUnique(pages: CompleteFolder[], addresses: Addresses): Problem[] {
  return locales.flatMap((locale) => {
    const titles = new Map<string, string>()
    const taken = new Map<string, string>()
    return pages.flatMap(({ key, texts }) => {
      const { file, data, yaml } = texts[locale]
      const address = addresses[locale].get(key) ?? ''
      const problems: Problem[] = []
      const sameTitle = titles.get(data.title)
      const sameAddress = address ? taken.get(address) : undefined
      if (sameTitle)
        problems.push(
          problem(yaml.placeOf(['title']), 'duplicateTitle', {
            title: data.title,
            other: sameTitle,
          }),
        )
      if (sameAddress)
        problems.push(
          problem(yaml.placeOf(['slug']), 'duplicateAddress', { address, other: sameAddress }),
        )
      titles.set(data.title, file)
      taken.set(address, file)
      return problems
    })
  })
}
