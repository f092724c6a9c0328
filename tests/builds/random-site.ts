/** A small site that is changed at random, the same way for the same seed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { confirmAll } from '#lib/content/agree'
import { calendarDay } from '#lib/dates'
import { picture } from '#tests/support/pictures'
import { pick, type Random } from '#tests/support/random'
import { textFile } from '#tests/support/site-folder'

/** One page of the site, as much of it as is changed. */
interface RandomPage {
  key: string
  type: string
  /** Numbers that stand in its title, slug and text, so that each can change alone. */
  title: number
  slug: number
  text: number
  order: number
  /** Years from the present to the start and end of its period. */
  period?: [number, number] | undefined
  publishAt?: string | undefined
  draft?: boolean | undefined
  gone?: boolean | undefined
  picture?: number | undefined
  aliases: string[]
}

export interface RandomSite {
  pages: RandomPage[]
  /** Numbers that stand in the shared files. */
  contact: number
  link: number
  until: string
  moment: Date
  /** How many pages it ever had: a new one takes the next number. */
  count: number
}

const sections = ['press', 'projects', 'services']

export function firstSite(): RandomSite {
  const page = (key: string, type: string, number: number): RandomPage => ({
    key,
    type,
    title: number,
    slug: number,
    text: number,
    order: number,
    aliases: [],
  })
  const fixed = [
    page('home', 'home', 1),
    ...sections.map((key, index) => page(key, 'section', index + 2)),
    page('contact', 'page', 5),
  ]
  const others = ['press/a', 'press/b', 'projects/c', 'projects/d', 'services/e'].map(
    (key, index) => page(key, typeBelow(key), index + 6),
  )
  return {
    pages: [...fixed, ...others],
    contact: 1,
    link: 1,
    until: '2030-01-01',
    moment: new Date('2026-11-22T10:00:00Z'),
    count: 10,
  }
}

function typeBelow(key: string): string {
  const [section = ''] = key.split('/')
  return { press: 'press-release', projects: 'project', services: 'service' }[section] ?? 'page'
}

type Edit = (site: RandomSite, random: Random) => void

/** What people do to content, by the name under which a failure tells it. */
export const edits: Record<string, Edit> = {
  text: (site, random) => raise(anyPage(site, random), 'text', 1),
  facts: (site, random) => raise(anyPage(site, random), 'order', 1),
  period: (site, random) => {
    const [first, second] = [years(random), years(random)]
    set(changeable(site, random), {
      period: random() < 0.3 ? undefined : [Math.min(first, second), Math.max(first, second)],
    })
  },
  title: (site, random) => raise(anyPage(site, random), 'title', 100),
  slug: (site, random) => raise(changeable(site, random), 'slug', 100),
  contact: (site) => raise(site, 'contact', 1),
  link: (site) => raise(site, 'link', 1),
  expiry: (site, random) => set(site, { until: `${2026 + years(random)}-06-30` }),
  add: (site, random) => {
    site.count += 1
    const key = `${pick(random, [...sections, ...changeables(site).map((page) => page.key)])}/page-${site.count}`
    site.pages.push({
      key,
      type: typeBelow(key),
      title: site.count,
      slug: site.count,
      text: 1,
      order: 1,
      aliases: [],
    })
  },
  move: (site, random) => {
    const { key } = changeable(site, random)
    const name = key.slice(key.lastIndexOf('/') + 1)
    const target = `${pick(random, sections)}/${name}-${site.count}`
    for (const one of site.pages)
      if (`${one.key}/`.startsWith(`${key}/`)) one.key = one.key.replace(key, target)
    for (const one of site.pages) if (one.key.includes('/')) one.type = typeBelow(one.key)
  },
  remove: (site, random) => {
    const { key } = changeable(site, random)
    if (changeables(site).length > 3)
      site.pages = site.pages.filter((page) => !`${page.key}/`.startsWith(`${key}/`))
  },
  draft: (site, random) => toggle(changeable(site, random), 'draft'),
  gone: (site, random) => toggle(changeable(site, random), 'gone'),
  embargo: (site, random) => {
    const moment = later(site.moment, (random() - 0.3) * 20)
    set(changeable(site, random), { publishAt: random() < 0.3 ? undefined : moment.toISOString() })
  },
  alias: (site, random) => {
    changeable(site, random).aliases.push(`/fi/vanha-${Math.floor(random() * 1e9)}`)
  },
  picture: (site, random) => set(changeable(site, random), { picture: Math.floor(random() * 100) }),
  hour: (site) => set(site, { moment: later(site.moment, 1 / 24) }),
  month: (site, random) => set(site, { moment: later(site.moment, (random() - 0.3) * 60) }),
  nothing: () => {},
}

/** A release under embargo is published on the day on which that ends. */
function publishedOn({ publishAt }: Pick<RandomPage, 'publishAt'>): string {
  return publishAt ? calendarDay(new Date(publishAt)) : '2020-11-23'
}

function toggle(page: RandomPage, name: 'draft' | 'gone'): void {
  page[name] = !page[name]
}

function raise<Name extends string>(of: Record<Name, number>, name: Name, by: number): void {
  of[name] += by
}

function set<Thing extends object>(thing: Thing, fields: Partial<Thing>): void {
  Object.assign(thing, fields)
}

function later(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * 86_400_000)
}

function years(random: Random): number {
  return Math.floor(random() * 8) - 4
}

function anyPage(site: RandomSite, random: Random): RandomPage {
  return pick(random, site.pages)
}

/** Pages that the site can be without. */
function changeables(site: RandomSite): RandomPage[] {
  return site.pages.filter(({ key }) => key.includes('/'))
}

function changeable(site: RandomSite, random: Random): RandomPage {
  return pick(random, changeables(site))
}

/** Writes the site into a folder, in place of what was there. */
export function writeSite(folder: string, site: RandomSite): void {
  rmSync(folder, { recursive: true, force: true })
  const files = {
    ...sharedFiles(site),
    ...Object.assign({}, ...site.pages.map((page) => pageFiles(page, site))),
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), Buffer.isBuffer(text) ? text : String(text))
  }
  confirmAll(folder)
}

function sharedFiles({ contact, link, until }: RandomSite): Record<string, string | Buffer> {
  return {
    'contacts.yaml': `- {id: desk, name: Aino A, role: {fi: neuvoja, sv: rådgivare}, unit: {fi: Yksikkö ${'ab'.repeat(contact)}, sv: Enhet}, until: ${until}}\n`,
    'links.yaml': `- {id: out, url: 'https://example.fi/${'y'.repeat(link)}', languages: [fi, sv], title: {fi: Muualla, sv: Annanstans}}\n`,
  }
}

/** A number as a word: one in digits would have to be among the facts. */
function inLetters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
}

function pageFiles(
  { key, ...page }: RandomPage,
  { moment, pages }: RandomSite,
): Record<string, string | Buffer> {
  // A page with others below it may not be retired.
  const gone = page.gone && !pages.some((other) => other.key.startsWith(`${key}/`))
  const word = 'z'.repeat(1 + (page.text % 30))
  const draft = page.draft ? 'draft: true\n' : ''
  const slug = key === 'home' ? '' : `slug: s-${page.slug}\n`
  const text = (language: string) =>
    textFile(
      `${language} ${inLetters(page.title)}`,
      gone ? '' : `\n## ${language} ${word}\n\n${language} ${word} [${word}](home)\n`,
      slug + draft,
    )
  const year = moment.getUTCFullYear()
  const facts = [
    `type: ${page.type}`,
    `order: ${page.order}`,
    ...(page.type === 'press-release' ? [`published: ${publishedOn(page)}`] : []),
    ...(page.period
      ? [`period: {start: ${year + page.period[0]}-01-01, end: ${year + page.period[1]}-12-31}`]
      : []),
    ...(page.publishAt ? [`publishAt: ${page.publishAt}`] : []),
    ...(key.includes('/') ? ['contacts: [desk]', 'links: [out]', 'related: [projects]'] : []),
    ...(page.aliases.length > 0 ? [`aliases: [${page.aliases.join(', ')}]`] : []),
    ...(gone
      ? ['gone: {date: 2026-01-01, reason: {fi: Vanha., sv: Gammal.}, replacedBy: projects}']
      : []),
  ]
  return {
    [`${key}/index.fi.md`]: text('Sivu'),
    [`${key}/index.sv.md`]: text('Sida'),
    [`${key}/facts.yaml`]: `${facts.join('\n')}\n`,
    ...(page.picture === undefined
      ? {}
      : { [`${key}/kuva.jpg`]: Buffer.concat([picture('jpg'), Buffer.alloc(page.picture)]) }),
  }
}
