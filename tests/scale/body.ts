/** The text of a page: the same blocks in both languages. */
import type { Pair } from '#lib/locales'
import { fill, joinPairs, pairOf } from '#tests/scale/fill'
import { type Frame, items, questions, sentences, steps } from '#tests/scale/frames'
import { anyNoun, type Noun } from '#tests/scale/nouns'
import type { Plan } from '#tests/scale/plan'
import { links } from '#tests/scale/shared'
import { between, pick, type Random, sample } from '#tests/support/random'

export interface Subject {
  random: Random
  topics: Noun[]
  /** Pages that the text may link to. */
  targets: Plan[]
}

/** A text with these sentences of its own, a few in each part. */
export function bodyOf(subject: Subject, parts: number, told: Pair[]): Pair {
  const { random } = subject
  const frames = sample(random, questions, parts)
  const blocks = frames.flatMap((frame, index) => {
    const own = told.filter((_, place) => place % parts === index)
    return [headingOf(subject, frame, '##'), ...partOf(subject, own)]
  })
  return joinPairs([paragraph(subject, []), ...blocks], '\n\n')
}

function headingOf(subject: Subject, frame: Frame, marks: string): Pair {
  const text = fill(frame, nouns(subject))
  return pairOf((locale) => `${marks} ${text[locale]}`)
}

function partOf(subject: Subject, told: Pair[]): Pair[] {
  const { random } = subject
  const chance = random()
  const first = paragraph(subject, told)
  const more = Array.from({ length: between(random, 0, 2) }, () => paragraph(subject, []))
  if (chance < 0.3) return [first, ...more, ...listOf(subject)]
  if (chance < 0.4) return [first, stepsOf(subject), ...more]
  if (chance < 0.5) return [first, tableOf(subject)]
  if (chance < 0.6)
    return [first, headingOf(subject, pick(random, items), '###'), ...more, paragraph(subject, [])]
  return [first, ...more]
}

/** Some sentences, and those that must be in it; now and then the last one is a link. */
function paragraph(subject: Subject, told: Pair[]): Pair {
  const { random } = subject
  const chosen = sample(random, sentences, between(random, 1, 4)).map((frame) =>
    fill(frame, nouns(subject), undefined, random() < 0.04),
  )
  const link = random()
  const last = link < 0.3 ? [internalLink(subject)] : link < 0.36 ? [externalLink(random)] : []
  return joinPairs([...told, ...chosen, ...last], ' ')
}

function internalLink({ random, targets }: Subject): Pair {
  const target = pick(random, targets)
  return {
    fi: `Lue myös sivu [${target.title.fi}](${target.key}).`,
    sv: `Läs också sidan [${target.title.sv}](${target.key}).`,
  }
}

function externalLink(random: Random): Pair {
  const { title, url } = pick(random, links)
  return {
    fi: `Lisää tietoa on sivustolla [${title.fi}](${url.fi}).`,
    sv: `Mer information finns på webbplatsen [${title.sv}](${url.sv}).`,
  }
}

function listOf(subject: Subject): Pair[] {
  const lead = { fi: 'Kokonaisuuteen kuuluivat', sv: 'Till helheten hörde' }
  const lines = Array.from({ length: between(subject.random, 3, 6) }, () =>
    fill(pick(subject.random, items), nouns(subject)),
  )
  return [
    pairOf((locale) => `${lead[locale]}:`),
    joinPairs(
      lines.map((line) => pairOf((locale) => `- ${line[locale]}`)),
      '\n',
    ),
  ]
}

function stepsOf(subject: Subject): Pair {
  const lines = sample(subject.random, steps, 3).map((frame) => fill(frame, nouns(subject)))
  return joinPairs(
    lines.map((line, index) => pairOf((locale) => `${index + 1}. ${line[locale]}`)),
    '\n',
  )
}

const states: Pair[] = [
  { fi: 'on päättynyt', sv: 'har avslutats' },
  { fi: 'on käynnissä', sv: 'pågår' },
  { fi: 'on suunnitteilla', sv: 'planeras' },
]

function tableOf(subject: Subject): Pair {
  const { random } = subject
  const head = {
    fi: '| Aihe | Kuka vastaa | Tilanne |\n|---|---|---|',
    sv: '| Ämne | Vem som ansvarar | Läge |\n|---|---|---|',
  }
  const rows = Array.from({ length: between(random, 3, 7) }, () => {
    const [names, state] = [nouns(subject), pick(random, states)]
    const cell = (name: 'a' | 'b') => fill({ fi: `{${name}:nom}`, sv: `{${name}:def}` }, names)
    const [a, b] = [cell('a'), cell('b')]
    return pairOf((locale) => `| ${a[locale]} | ${b[locale]} | ${state[locale]} |`)
  })
  return joinPairs([head, ...rows], '\n')
}

/** Two nouns: half of them are those of the page. */
function nouns({ random, topics }: Subject): Record<string, Noun> {
  const one = () => (random() < 0.5 ? pick(random, topics) : anyNoun(random))
  return { a: one(), b: one() }
}
