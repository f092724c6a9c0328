/** Rule: what changed in one language since both were last confirmed to say the same stops the build until the other follows. */
import type { Counterparts } from '#lib/content/check/counterparts'
import { isDraft } from '#lib/content/check/visibility'
import { type Agreed, agreedFile, type CompleteFolder } from '#lib/content/read/folder'
import { type Locale, otherLocale } from '#lib/locales'
import { type Problem, problem, top } from '#lib/problems/problems'

/**
 * How a pair stands: agreed; changed in one language alone; changed in both, which is not recorded yet; or confirmed each with another
 * counterpart, as when a block was moved in one language alone.
 */
export type Standing = 'agreed' | Locale | 'both' | 'apart'

/** True for a page whose languages somebody has to confirm: not for a draft, a retired page or one in one language. */
export function needsAgreement(page: CompleteFolder): boolean {
  return !isDraft(page) && !page.facts.data.gone && !page.facts.data.only
}

const unconfirmed = ['notAgreed', 'oneChanged', 'bothChanged', 'agreedApart']

/** True for a problem that somebody's confirmation is missing. */
export function isUnconfirmed({ id }: Problem): boolean {
  return unconfirmed.includes(id)
}

/** The problems of a page whose blocks correspond. */
export function checkAgreement(page: CompleteFolder, pairs: Counterparts[]): Problem[] {
  const { agreed, key } = page
  if (!needsAgreement(page)) return []
  if (!agreed) return [problem(top(`${key}/${agreedFile}`), 'notAgreed', { key })]
  const late = agreed.behind?.language
  return standingsOf(pairs, agreed).flatMap(([pair, standing]) => {
    if (standing === 'agreed') return []
    const isLate = late !== undefined && (standing === 'both' || standing === otherLocale(late))
    return isLate ? [] : [problemOf(pair, standing, key)]
  })
}

/** How each pair stands. Where a block is on its page does not matter. */
export function standingsOf(
  pairs: Counterparts[],
  { blocks }: Pick<Agreed, 'blocks'>,
): [Counterparts, Standing][] {
  const known = new Set(blocks)
  const fi = new Set(blocks.map((block) => block.split(' ')[0]))
  const sv = new Set(blocks.map((block) => block.split(' ')[1]))
  return pairs.map((pair) => {
    if (known.has(lineOf(pair))) return [pair, 'agreed']
    const [isOldFi, isOldSv] = [fi.has(pair.fi.hash), sv.has(pair.sv.hash)]
    if (isOldFi && isOldSv) return [pair, 'apart']
    return [pair, isOldFi ? 'sv' : isOldSv ? 'fi' : 'both']
  })
}

/** A pair as it is recorded. */
export function lineOf({ fi, sv }: Counterparts): string {
  return `${fi.hash} ${sv.hash}`
}

/** Told at the side that has to follow. */
function problemOf(
  pair: Counterparts,
  standing: Exclude<Standing, 'agreed'>,
  key: string,
): Problem {
  const at = standing === 'sv' ? 'fi' : 'sv'
  const { place } = pair[otherLocale(at)]
  const id =
    standing === 'both' ? 'bothChanged' : standing === 'apart' ? 'agreedApart' : 'oneChanged'
  return problem(pair[at].place, id, {
    key,
    language: otherLocale(at),
    where: `${place.file}:${place.line}`,
  })
}
