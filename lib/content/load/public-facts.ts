/** The facts of a published page, without a word of what is not published yet. */
import type { Facts } from '#lib/schema/page'

/** What names a page that is held back is left out: the version of a page is made of its facts, and must not change with the name of a draft. */
export function publicFacts(facts: Facts, hidden: Set<string>): Facts {
  return withoutGoneTo(withoutContinuation(withoutRelated(facts, hidden), hidden), hidden)
}

function withoutRelated(facts: Facts, hidden: Set<string>): Facts {
  if (!facts.related?.some((key) => hidden.has(key))) return facts
  const { related, ...others } = facts
  const shown = related.filter((key) => !hidden.has(key))
  return shown.length > 0 ? { ...facts, related: shown } : others
}

function withoutContinuation(facts: Facts, hidden: Set<string>): Facts {
  if (!facts.period?.continuedBy || !hidden.has(facts.period.continuedBy)) return facts
  const { continuedBy: _, ...period } = facts.period
  return { ...facts, period }
}

function withoutGoneTo(facts: Facts, hidden: Set<string>): Facts {
  if (!facts.gone?.replacedBy || !hidden.has(facts.gone.replacedBy)) return facts
  const { replacedBy: _, ...gone } = facts.gone
  return { ...facts, gone }
}
