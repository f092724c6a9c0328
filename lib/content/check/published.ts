/** Rule: an address that was ever published answers for ever, and with the same page. */
import { type Answering, answeringOf, type Tree } from '#lib/content/check/answering'
import { deadAddress } from '#lib/content/check/dead-address'
import { hiddenKeys, isWithin } from '#lib/content/check/visibility'
import { factsFile } from '#lib/content/read/folder'
import { addressesFile, type Published, publishedLine } from '#lib/content/read/published'
import { groupBy } from '#lib/group-by'
import { isLocale } from '#lib/locales'
import { type Problem, problem, top } from '#lib/problems/problems'
import { segmentsOf } from '#lib/urls'

/** What was found: mistakes, what only deserves a look, and what the command for addresses may add. */
type Found = { problems: Problem[]; warnings: Problem[]; added: Omit<Published, 'line'>[] }

/** Addresses of the list that have died or changed hands; where there are none, those of pages that are not in the list yet. */
export function checkPublished(tree: Tree, published: Published[]): Found {
  const hidden = hiddenKeys(tree.pages, tree.moment)
  const visible = tree.pages.filter(({ key }) => !hidden.has(key))
  const answering = answeringOf(visible, tree.addresses)
  const lost = new Set(lostOf(tree, published, answering))
  const all = { ...tree, visible, published, lost: [...lost] }
  const problems = published.flatMap((one) => {
    const owner = answering.pages.get(one.address)
    if (owner !== undefined && owner !== one.key) return takenBy(owner, one, tree)
    return lost.has(one) ? deadAddress(one, all) : []
  })
  const added = addedOf(answering, published)
  if (problems.length > 0) return { problems, warnings: [], added }
  const own = added.filter(({ address }) => !answering.aliases.has(address))
  return { ...missing(tree, own), added }
}

/** Those that nothing answers at. Of a page that cannot be read nothing is known, and without a front page of none. */
function lostOf(
  { keys, addresses }: Tree,
  published: Published[],
  { pages, aliases, years }: Answering,
): Published[] {
  if (!keys.has('home')) return []
  return published.filter(
    ({ address, key }) =>
      ![pages, aliases, years].some((one) => one.has(address)) &&
      !(keys.has(key) && !addresses.fi.has(key)),
  )
}

/** Another page answers: two have changed their slugs, or the folder has another name. */
function takenBy(owner: string, one: Published, { pages, keys }: Tree): Problem[] {
  const page = pages.find(({ key }) => key === owner)
  const [first] = segmentsOf(one.address)
  if (!page || !isLocale(first)) return []
  return [
    problem(page.texts[first].yaml.placeOf(['slug']), 'addressTaken', {
      address: one.address,
      key: one.key,
      owner,
      exists: keys.has(one.key) ? 'yes' : 'no',
      where: `${addressesFile}:${one.line}`,
      line: publishedLine({ ...one, key: owner }),
    }),
  ]
}

function addedOf(answering: Answering, published: Published[]): Found['added'] {
  const known = new Set(published.map(({ address }) => address))
  const all = [answering.aliases, answering.years, answering.pages].flatMap((one) => [...one])
  return [...new Map(all)].flatMap(([address, key]) =>
    known.has(address) ? [] : [{ address, key }],
  )
}

/** A page that has come out by itself, and the list of a year, are no mistake: time alone stops no build. */
function missing({ pages, addresses }: Tree, added: Found['added']): Omit<Found, 'added'> {
  const byItself = new Set(
    pages.filter(({ facts }) => facts.data.publishAt !== undefined).map(({ key }) => key),
  )
  const told = [...groupBy(added, ({ key }) => key)].map(([key, group]) => {
    const isPage = addresses.fi.has(key)
    const list = group.map(({ address }) => address).join(', ')
    return {
      found: problem(top(isPage ? `${key}/${factsFile}` : addressesFile), 'addressMissing', {
        list,
      }),
      isMistake: isPage && !isWithin(key, byItself),
    }
  })
  const those = (isMistake: boolean) =>
    told.filter((one) => one.isMistake === isMistake).map(({ found }) => found)
  return { problems: those(true), warnings: those(false) }
}
