/** Rules of links and pictures in the text, and where each of them leads. */
import path from 'node:path'
import { linkForm } from '#lib/content/check/link-forms'
import { addressesOf, listedAddresses } from '#lib/content/check/listed-links'
import type { Addresses } from '#lib/content/check/tree'
import { type TextFile, textFileOf } from '#lib/content/read/folder'
import { isPicture } from '#lib/content/read/pictures'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Target as Written } from '#lib/content/read/structure'
import type { Target, Targets } from '#lib/content/render/apply-targets'
import { locales, otherLocale } from '#lib/locales'
import { nearest } from '#lib/problems/nearest'
import { type Problem, type ProblemId, problem, type Values } from '#lib/problems/problems'
import { decodedPath } from '#lib/schema/old-address'
import type { Link } from '#lib/schema/page'
import { isEmail, isPhone } from '#lib/schema/reachable'
import { linkNote } from '#lib/text/link-note'
import { fileAddress, withoutSlash } from '#lib/urls'

/** What links may lead to: `keys` are all pages, `living` those that this build publishes, `hidden` those that it keeps back. */
export type LinkContext = {
  keys: Set<string>
  living: Set<string>
  hidden: Set<string>
  addresses: Addresses
  links: Link[]
}

type Result = { target: Target } | { fault: [ProblemId, Values] }

/** Targets of all links and pictures of a text, and the problems of those that have none. */
export function resolveLinks(
  text: TextFile,
  key: string,
  files: string[],
  context: LinkContext,
): { targets: Targets; problems: Problem[] } {
  const targets: Targets = {}
  const problems: Problem[] = []
  const take = (written: Written, result: Result) => {
    if ('target' in result) targets[written.url] = result.target
    else problems.push(problem(placeInBody(text, written), ...result.fault))
  }
  for (const link of text.structure.links) take(link, resolveLink(link.url, text, key, context))
  for (const image of text.structure.images) take(image, resolveImage(image.url, key, files))
  return { targets, problems }
}

function resolveImage(url: string, key: string, files: string[]): Result {
  const name = url.replace(/^\.\//, '')
  // A file whose name is no picture's is told of where it lies.
  if (!isPicture(name) && files.includes(name)) return { target: { href: '' } }
  return isPicture(name) && files.includes(name)
    ? { target: { href: fileAddress(key, name) } }
    : { fault: ['missingFile', { name: url }] }
}

function resolveLink(url: string, text: TextFile, key: string, context: LinkContext): Result {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase()
  if (scheme === 'mailto:' || scheme === 'tel:') return resolveContact(url, scheme)
  if (scheme === 'http:' || scheme === 'https:') return resolveExternal(url, text, context.links)
  if (scheme) return { fault: ['linkScheme', { scheme }] }
  if (url.startsWith('/')) return { fault: ['linkAddress', { url }] }
  return resolveInternal(url, text, key, context)
}

/** A mailbox, or several, with or without a subject; or a phone. */
function resolveContact(url: string, scheme: string): Result {
  const [to = ''] = url.slice(scheme.length).split('?')
  const parts = to.split(',').map((part) => decodedPath(part) ?? '')
  if (scheme === 'tel:')
    return isPhone(parts.join()) ? { target: { href: url } } : { fault: ['linkPhone', { url }] }
  return parts.every(isEmail) ? { target: { href: url } } : { fault: ['linkEmail', { url }] }
}

/** The key that an internal link names: a key itself, or the folder of a relative path to a language file. */
export function keyOfLink(url: string, key: string): string {
  const isFile = locales.some((locale) => path.posix.basename(url) === textFileOf[locale])
  return isFile ? path.posix.join(key, path.posix.dirname(url)) : url
}

/** A key, or a relative path to a file of this language. */
function resolveInternal(url: string, text: TextFile, key: string, context: LinkContext): Result {
  const other = textFileOf[otherLocale(text.locale)]
  if (path.posix.basename(url) === other)
    return { fault: ['linkLanguage', { url, mend: url.replace(other, textFileOf[text.locale]) }] }
  const form = linkForm(url)
  if (form && !context.keys.has(url)) return { fault: ['linkForm', { url, ...form }] }
  const found = keyOfLink(url, key)
  if (!context.keys.has(found))
    return { fault: ['deadLink', { url, near: () => nearest(found, [...context.keys]) }] }
  if (context.hidden.has(found)) return { fault: ['linkToHidden', { url }] }
  if (!context.living.has(found) && context.addresses.fi.has(found))
    return { fault: ['linkToGone', { url }] }
  return { target: { href: context.addresses[text.locale].get(found) ?? '' } }
}

/** An address of links.yaml, with the language of the page that it leads to. */
function resolveExternal(url: string, text: TextFile, links: Link[]): Result {
  const listed = listedAddresses(links)
  const languages = listed.get(withoutSlash(url))
  if (!languages) {
    const listedUrls = links.flatMap(addressesOf).map((link) => link.url)
    return { fault: ['unlistedLink', { url, near: () => nearest(url, listedUrls) }] }
  }
  return { target: { href: url, ...linkNote(text.locale, languages) } }
}
