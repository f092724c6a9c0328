/** Writes a corpus into a folder, in the format of the content folder. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { confirmAll } from '#lib/content/agree'
import { locales, type Pair } from '#lib/locales'
import { bodyOf, type Subject } from '#tests/scale/body'
import { dayBetween } from '#tests/scale/dates'
import { factsOf } from '#tests/scale/facts'
import { fill, joinPairs } from '#tests/scale/fill'
import { sentences } from '#tests/scale/frames'
import { topicsOf } from '#tests/scale/nouns'
import { type Plan, planOf, type Type } from '#tests/scale/plan'
import { sharedFiles } from '#tests/scale/shared'
import { between, type Random, randomFrom, sample } from '#tests/support/random'

/** Fewest and most parts of a text. */
const lengths: Record<Type, [number, number]> = {
  home: [1, 1],
  section: [1, 2],
  page: [2, 4],
  service: [2, 5],
  project: [2, 6],
  'press-release': [2, 5],
}

/** `pairs` pages in both languages. The same seed gives the same bytes, and a larger corpus has the pages of a smaller one. */
export function writeCorpus(folder: string, pairs: number, seed = ''): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, list] of Object.entries(sharedFiles))
    writeFileSync(path.join(folder, `${name}.yaml`), yamlOf(list))
  const plans = planOf(pairs)
  for (const plan of plans) writePage(folder, plan, plans, randomFrom(`${seed}${plan.index}`))
  confirmAll(folder)
}

function writePage(folder: string, plan: Plan, plans: Plan[], random: Random): void {
  const target = path.join(folder, plan.key)
  const subject: Subject = {
    random,
    topics: [plan.noun, ...topicsOf(random)],
    targets: targetsOf(plan, plans),
  }
  const others = subject.targets.map(({ key }) => key).filter((key) => key !== plan.key)
  const related = sample(random, others, plan.type === 'home' ? 0 : 2)
  const facts = factsOf(random, plan, subject.topics, related)
  const [least, most] = lengths[plan.type]
  const body = bodyOf(subject, between(random, least, most), facts.sentences)
  const summary = summaryOf(subject)
  const updated = plan.type === 'press-release' ? '2026-11-20' : dayBetween(random, 2025, 2026)
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'facts.yaml'), yamlOf(facts.data))
  for (const locale of locales) {
    const slug = plan.type === 'home' ? {} : { slug: plan.slug[locale] }
    const front = yamlOf({ title: plan.title[locale], ...slug, summary: summary[locale], updated })
    writeFileSync(path.join(target, `index.${locale}.md`), `---\n${front}---\n\n${body[locale]}\n`)
  }
}

/** Pages that a page may link to: the sections, and every fifth of the pages before it. The others can be taken away again. */
function targetsOf(plan: Plan, plans: Plan[]): Plan[] {
  return plans.filter(
    ({ index, type }) =>
      index < Math.max(plan.index, 5) &&
      index > 0 &&
      (type === 'section' || (index % 5 === 0 && type !== 'press-release')),
  )
}

/** Two sentences, or one where two are too long. */
function summaryOf({ random, topics }: Subject): Pair {
  const [a, b] = sample(random, topics, 2)
  if (!a || !b) throw new Error('A page is about two things at least.')
  const two = sample(random, sentences, 2).map((frame) => fill(frame, { a, b }))
  const both = joinPairs(two, ' ')
  return both.fi.length <= 200 && both.sv.length <= 200 ? both : (two[0] ?? both)
}

function yamlOf(data: unknown): string {
  return stringify(data, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' })
}
