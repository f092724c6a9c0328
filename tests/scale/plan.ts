/** Which pages a corpus has: their places in the tree, types and titles. A larger corpus begins with the pages of a smaller one. */
import type { Pair } from '#lib/locales'
import { fill, pairOf } from '#tests/scale/fill'
import { firstParts } from '#tests/scale/first-parts'
import type { Frame } from '#tests/scale/frames'
import { heads } from '#tests/scale/heads'
import type { Noun } from '#tests/scale/nouns'

export type Type = 'home' | 'section' | 'page' | 'service' | 'project' | 'press-release'

export interface Plan {
  /** Place in the whole corpus. */
  index: number
  /** Place among the pages of its kind. */
  number: number
  key: string
  type: Type
  title: Pair
  slug: Pair
  /** What the page is about. */
  noun: Noun
}

const fixed: { key: string; type: Type; title: Pair; slug?: Pair }[] = [
  { key: 'home', type: 'home', title: { fi: 'Kaupungin palvelut', sv: 'Stadens tjänster' } },
  { key: 'services', type: 'section', title: { fi: 'Palvelut', sv: 'Tjänster' } },
  { key: 'projects', type: 'section', title: { fi: 'Hankkeet', sv: 'Projekt' } },
  { key: 'advice', type: 'section', title: { fi: 'Neuvonta', sv: 'Rådgivning' } },
  { key: 'press', type: 'section', title: { fi: 'Tiedotteet', sv: 'Pressmeddelanden' } },
  { key: 'contact', type: 'page', title: { fi: 'Yhteystiedot', sv: 'Kontakt' } },
  { key: 'corrections', type: 'page', title: { fi: 'Oikaisut', sv: 'Rättelser' } },
]

/** Kinds of pages and how many of ten are of each. */
const areas: { key: string; type: Type; share: number; title: Frame }[] = [
  { key: 'services', type: 'service', share: 5, title: { fi: '{a:nom}', sv: '{a:def}' } },
  {
    key: 'projects',
    type: 'project',
    share: 2,
    title: { fi: '{a:nom} ja osallistujat', sv: '{a:def} och deltagarna' },
  },
  {
    key: 'advice',
    type: 'page',
    share: 1,
    title: { fi: 'Miten {a:part} haetaan?', sv: 'Hur söker man {a:def}?' },
  },
  {
    key: 'press',
    type: 'press-release',
    share: 2,
    title: { fi: '{a:nom} alkaa', sv: '{a:def} börjar' },
  },
]
const inTurn = areas.flatMap((area) => Array.from({ length: area.share }, () => area))

/** Pages below one page. Releases have no groups: the site puts them together by year. */
const groupSize = 40

/** The pages of a corpus, each after the page above it. */
export function planOf(pairs: number): Plan[] {
  const plans: Plan[] = fixed.slice(0, pairs).map((page, index) => ({
    ...page,
    index,
    number: index,
    noun: nounAt(index),
    slug: slugOf(page.title),
  }))
  const counts = new Map<string, number>()
  for (let turn = 0; plans.length < pairs; turn++) {
    const area = inTurn[(turn * 3) % inTurn.length] ?? areas[0]
    if (!area) break
    const number = counts.get(area.key) ?? 0
    const parent =
      area.type === 'press-release'
        ? area.key
        : `${area.key}/group-${Math.floor(number / groupSize) + 1}`
    if (number % groupSize === 0 && parent !== area.key) plans.push(groupAt(plans.length, parent))
    if (plans.length < pairs)
      plans.push(pageAt(plans.length, number, parent, area.type, area.title))
    counts.set(area.key, number + 1)
  }
  return plans
}

function groupAt(index: number, key: string): Plan {
  const title = fill({ fi: '{a:pl}', sv: '{a:defpl}' }, { a: nounAt(index) })
  return { index, number: 0, key, type: 'section', title, slug: slugOf(title), noun: nounAt(index) }
}

function pageAt(index: number, number: number, parent: string, type: Type, frame: Frame): Plan {
  const noun = nounAt(index)
  const title = index < combinations ? fill(frame, { a: noun }) : longTitle(index)
  return { index, number, key: `${parent}/page-${index}`, type, title, slug: slugOf(title), noun }
}

const combinations = firstParts.length * heads.length

/** Every noun once before any comes again: the step has no common factor with their number. */
function nounAt(index: number): Noun {
  const place = (index * 7919 + 17) % combinations
  const first = firstParts[place % firstParts.length]
  const head = heads[Math.floor(place / firstParts.length)]
  if (!first || !head) throw new Error(`No noun for page ${index}.`)
  return { first, head }
}

function longTitle(index: number): Pair {
  const [a, b] = [nounAt(index), nounAt(index + Math.floor(index / combinations) * 31)]
  return fill({ fi: '{a:nom} ja {b:nom}', sv: '{a:def} och {b:def}' }, { a, b })
}

function slugOf(title: Pair): Pair {
  return pairOf((locale) =>
    title[locale]
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  )
}
