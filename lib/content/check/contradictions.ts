/** Rules: what both languages write beside a number does not contradict itself: 'at least' and 'at most', 'about' and 'over'. */
import type { Entry } from '#lib/content/check/entries'
import type { Pair } from '#lib/locales'

/** What is above the number in one language and what is below it in the other. Where one alone has a negation before it, it may mean the other side. */
export function contradicting(facts: Pair<Entry[]>[]): Pair<Entry>[] {
  return differingIn(
    facts,
    isSided,
    ({ fi, sv }) => fi.said.side !== sv.said.side && isAlikeDenied({ fi, sv }),
  )
}

/** 'About' in one language, and a limit or 'exactly' in the other. */
export function inexactAlone(facts: Pair<Entry[]>[]): Pair<Entry>[] {
  return differingIn(facts, isMeasured, ({ fi, sv }) => measureOf(fi) !== measureOf(sv))
}

/** Pairs of the entries that are meant, as many in both languages, of which something holds. */
function differingIn(
  facts: Pair<Entry[]>[],
  isMeant: (entry: Entry) => boolean,
  holds: (pair: Pair<Entry>) => boolean,
): Pair<Entry>[] {
  return facts.flatMap((both) => {
    const [fi, sv] = [both.fi.filter(isMeant), both.sv.filter(isMeant)]
    if (fi.length !== sv.length) return []
    return fi.flatMap((entry, index) => {
      const other = sv[index]
      return other && holds({ fi: entry, sv: other }) ? [{ fi: entry, sv: other }] : []
    })
  })
}

function isAlikeDenied({ fi, sv }: Pair<Entry>): boolean {
  return (fi.said.denied ?? false) === (sv.said.denied ?? false)
}

/** How a number is meant: about right, exactly, or as a limit. */
function measureOf({ said }: Entry): 'about' | 'exact' | 'limit' | undefined {
  if (said.about) return said.bound ? undefined : 'about'
  if (said.exact) return 'exact'
  return said.bound ? 'limit' : undefined
}

const isMeasured = (entry: Entry) => measureOf(entry) !== undefined

const isSided = ({ said }: Entry) => said.side !== undefined
