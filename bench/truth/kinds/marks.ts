/** Links that lead elsewhere, and emphasis that moves. */
import { exchanged, type Kind, type Mutation, replaced, type Source } from '../mutation.ts'
import { pick } from '../pick.ts'
import type { Span } from '../spans.ts'

type Target = [Span, number, string]

function targetsOf(spans: Span[]): Target[] {
  return spans.flatMap((span) =>
    [...span.text.matchAll(/(?<=\]\()[^)]+/g)].map(
      ({ 0: url, index }): Target => [span, index, url],
    ),
  )
}

/** Another target of the site of the same kind: a page for a page, a site for a site. */
function retargeted({ spans, random }: Source): Mutation[] {
  const targets = targetsOf(spans)
  return targets.flatMap(([span, at, url]) => {
    const isOuter = url.startsWith('http')
    const others = targets.filter(
      ([other, , one]) =>
        one !== url && one.startsWith('http') === isOuter && other.locale === span.locale,
    )
    const other = pick(others, random)?.[2]
    return other ? [replaced(span, at, url, other)] : []
  })
}

function linksExchanged({ spans }: Source): Mutation[] {
  const targets = targetsOf(spans)
  return targets.flatMap((one, index) =>
    targets
      .slice(index + 1)
      .filter(
        ([span, , url]) =>
          span.file === one[0].file && span.section === one[0].section && url !== one[2],
      )
      .map((other) => exchanged(one, other)),
  )
}

const strong = /\*\*([^*]+)\*\*/g

/** Onto the next word, or the last one before. */
function emphasisMoved({ spans }: Source): Mutation[] {
  return spans.flatMap((span) =>
    [...span.text.matchAll(strong)].flatMap(({ 0: whole, 1: words = '', index }) => {
      const next = /^ (\p{L}{3,})/u.exec(span.text.slice(index + whole.length))?.[1]
      return next
        ? [replaced(span, index, `${whole} ${next}`, `${words} **${next}**`)]
        : [replaced(span, index, whole, words.replace(/(\p{L}+)(\P{L}*)$/u, '**$1**$2'))]
    }),
  )
}

function emphasisRemoved({ spans }: Source): Mutation[] {
  return spans.flatMap((span) =>
    [...span.text.matchAll(strong)].map(({ 0: whole, 1: words = '', index }) =>
      replaced(span, index, whole, words),
    ),
  )
}

export const markKinds: Kind[] = [
  { group: 1, name: 'target of a link changed', place: 'content', find: retargeted },
  { group: 5, name: 'links of one section exchanged', place: 'content', find: linksExchanged },
  { group: 5, name: 'emphasis moved', place: 'both', find: emphasisMoved },
  { group: 5, name: 'emphasis removed', place: 'both', find: emphasisRemoved },
]
