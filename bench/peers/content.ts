/** Reads a content folder of ours as pages that any site generator can take: links lead to addresses, nothing has to be looked up twice. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

const locales = ['fi', 'sv'] as const
export type Locale = (typeof locales)[number]
type Pair<Value = string> = Record<Locale, Value>

export interface PeerPage {
  key: string
  locale: Locale
  address: string
  /** Front matter, the same for every generator. */
  data: Record<string, unknown>
  body: string
  hasChildren: boolean
}

interface Figure {
  value?: number
  min?: number
  max?: number
  label: Pair
}

interface Facts {
  type: string
  order?: number
  published?: string
  publishAt?: string
  period?: { start?: string; end?: string; planned?: { start?: string } }
  figures?: Figure[]
  contacts?: string[]
  links?: string[]
  related?: string[]
  corrections?: { date: string; text: Pair }[]
}

interface Source {
  key: string
  facts: Facts
  texts: Pair<{ front: Record<string, string>; body: string }>
}

/** Every page that is public at a moment, in both languages. */
export function readPages(folder: string, moment: Date): PeerPage[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'facts.yaml')
    .map((file) => readSource(folder, path.dirname(file).replaceAll(path.sep, '/')))
    .filter(({ facts }) => !facts.publishAt || new Date(facts.publishAt) <= moment)
  const byKey = new Map(sources.map((source) => [source.key, source]))
  const parents = new Set(sources.map(({ key }) => parentOf(key)))
  return sources.flatMap((source) =>
    locales.map((locale) => pageOf(source, locale, byKey, parents.has(source.key), moment)),
  )
}

function readSource(folder: string, key: string): Source {
  const read = (file: string) => readFileSync(path.join(folder, key, file), 'utf8')
  const textOf = (locale: Locale) => {
    const [, front = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(read(`index.${locale}.md`)) ?? []
    return { front: parse(front), body }
  }
  return { key, facts: parse(read('facts.yaml')), texts: { fi: textOf('fi'), sv: textOf('sv') } }
}

function pageOf(
  source: Source,
  locale: Locale,
  byKey: Map<string, Source>,
  hasChildren: boolean,
  moment: Date,
): PeerPage {
  const { key, facts } = source
  const { front, body } = source.texts[locale]
  const address = addressOf(key, locale, byKey)
  const data = {
    title: front.title,
    lead: front.summary,
    updated: front.updated,
    key,
    locale,
    address,
    otherAddress: addressOf(key, locale === 'fi' ? 'sv' : 'fi', byKey),
    parent: parentOf(key),
    pageType: facts.type,
    weight: facts.order ?? 999,
    released: facts.published ?? '',
    state: stateOf(facts, moment),
    period: [facts.period?.start, facts.period?.end].filter(Boolean).join('–'),
    figures: (facts.figures ?? []).map((figure) => ({
      label: figure.label[locale],
      value: amountOf(figure),
    })),
    contacts: facts.contacts ?? [],
    links: facts.links ?? [],
    related: facts.related ?? [],
    corrections: (facts.corrections ?? []).map(({ date, text }) => ({ date, text: text[locale] })),
  }
  return { key, locale, address, data, body: withAddresses(body, locale, byKey), hasChildren }
}

/** '' above the front page. */
function parentOf(key: string): string {
  if (key === 'home') return ''
  return key.includes('/') ? key.slice(0, key.lastIndexOf('/')) : 'home'
}

/** '/fi/palvelut/ryhma/sivu/'. */
function addressOf(key: string, locale: Locale, byKey: Map<string, Source>): string {
  if (key === 'home') return `/${locale}/`
  const parent = parentOf(key)
  const above = parent === 'home' ? `/${locale}/` : addressOf(parent, locale, byKey)
  return `${above}${byKey.get(key)?.texts[locale].front.slug ?? path.posix.basename(key)}/`
}

function withAddresses(body: string, locale: Locale, byKey: Map<string, Source>): string {
  return body.replace(/\]\(([a-z0-9/-]+)\)/g, (whole, key: string) =>
    byKey.has(key) ? `](${addressOf(key, locale, byKey)})` : whole,
  )
}

function stateOf({ period }: Facts, moment: Date): string {
  const today = moment.toISOString().slice(0, 10)
  if (!period) return ''
  if (period.end && period.end < today) return 'ended'
  return (period.start ?? period.planned?.start ?? '') > today ? 'planned' : 'running'
}

function amountOf({ value, min, max }: Figure): string {
  return [value, min, max].filter((number) => number !== undefined).join('–')
}
