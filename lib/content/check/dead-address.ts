/** What is said of an address that has died: what happened to its page, and the line that brings the address back. */
import { oldAddressesOf } from '#lib/content/check/aliases'
import type { Tree } from '#lib/content/check/answering'
import { pressKey } from '#lib/content/check/press-key'
import { parentKeyOf } from '#lib/content/check/tree'
import { isDraft } from '#lib/content/check/visibility'
import type { CompleteFolder } from '#lib/content/read/folder'
import { addressesFile, type Published } from '#lib/content/read/published'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import { encodedOld, localeOfOld } from '#lib/schema/old-address'

/** `lost` are all addresses that have died, `published` all of the list. */
export type Lost = Tree & { visible: CompleteFolder[]; lost: Published[]; published: Published[] }

/** The one problem of one address. */
export function deadAddress(one: Published, all: Lost): Problem[] {
  const page = all.pages.find(({ key }) => key === nearestKey(one.key, all.keys))
  const holder = page && holderOf(page.key, all)
  const { address } = one
  if (holder) {
    const [key, place] = isDraft(holder)
      ? draftOf(holder)
      : ['publishAt', placeIn(holder, 'publishAt')]
    return [problem(place, 'addressHidden', { address, key })]
  }
  const line = (into: CompleteFolder | undefined) =>
    aliasLine(
      into,
      all.lost.filter((other) => other.key === one.key),
    )
  if (page)
    return [
      problem(placeIn(page, 'aliases'), 'addressMoved', {
        address,
        file: page.facts.file,
        line: line(page),
      }),
    ]
  const heir = heirOf(one, all)
  return [
    problem({ file: addressesFile, line: one.line, column: 1 }, 'addressLost', {
      address,
      key: one.key,
      file: heir?.facts.file ?? 'none',
      line: line(heir),
    }),
  ]
}

/** The list of a year has no folder: it belongs to the press releases. */
function nearestKey(key: string, keys: Set<string>): string {
  return !keys.has(key) && new RegExp(`^${pressKey}/\\d{4}$`).test(key) ? pressKey : key
}

/** The page itself or one above it that is kept back. */
function holderOf(key: string | undefined, all: Lost): CompleteFolder | undefined {
  if (key === undefined || all.visible.some((page) => page.key === key)) return undefined
  const page = all.pages.find((one) => one.key === key)
  const isHeld =
    page &&
    (isDraft(page) ||
      (page.facts.data.publishAt && new Date(page.facts.data.publishAt) > all.moment))
  return isHeld ? page : holderOf(parentKeyOf(key), all)
}

function draftOf({ texts }: CompleteFolder) {
  const text = locales.map((locale) => texts[locale]).find(({ data }) => data.draft) ?? texts.fi
  return ['draft', text.yaml.placeOf(['draft'])] as const
}

function placeIn({ facts }: CompleteFolder, field: string) {
  return facts.yaml.placeOf([field])
}

/** The whole line to paste: what the page has, and what it needs. */
function aliasLine(page: CompleteFolder | undefined, lost: Published[]): string {
  const kept = page ? oldAddressesOf(page) : []
  const all = [...kept, ...lost].map(({ address }) => encodedOld(address))
  return `aliases: [${[...new Set(all)].map(quoted).join(', ')}]`
}

/** In brackets a comma or a bracket would end an address. */
function quoted(address: string): string {
  return /[,[\]{}:'"]/.test(address) ? `'${address.replaceAll("'", "''")}'` : address
}

/** The page that has probably taken over: one that is not in the list yet and has the same folder name or the same end of its address. */
function heirOf({ address, key }: Published, all: Lost): CompleteFolder | undefined {
  const known = new Set(all.published.map((one) => one.key))
  const fresh = all.visible.filter((page) => !known.has(page.key))
  const end = (one: string) => one.slice(one.lastIndexOf('/') + 1)
  return (
    fresh.find((page) => end(page.key) === end(key)) ??
    fresh.find(
      (page) => end(all.addresses[localeOfOld(address)].get(page.key) ?? '') === end(address),
    )
  )
}
