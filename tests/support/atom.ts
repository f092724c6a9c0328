/** Reads Atom and checks it by the rules of RFC 4287: its schema (appendix B) as a table, and what its prose adds. */
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'

type Count = '1' | '?' | '*'
type Rule = {
  attributes?: Record<string, RegExp>
  required?: string[]
  children?: Record<string, Count>
  text?: RegExp
}

const absoluteAddress = /^https?:\/\/[^\s/]+\/\S*$/
const mediaType = /^[^\s/]+\/[^\s/]+$/
const language = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/
const anything = /^[\s\S]+$/

const words: Rule = { attributes: { type: /^(text|html)$/ }, text: anything }
const name: Rule = { text: /^[a-z][a-z0-9+.-]*:\S+$/i }
const date: Rule = {
  text: /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
}
const person: Rule = { children: { name: '1', uri: '?', email: '?' } }

const shared = {
  author: '*',
  category: '*',
  contributor: '*',
  id: '1',
  link: '*',
  rights: '?',
  title: '1',
  updated: '1',
} as const

const rules: Record<string, Rule> = {
  feed: {
    children: { ...shared, generator: '?', icon: '?', logo: '?', subtitle: '?', entry: '*' },
  },
  entry: { children: { ...shared, content: '?', published: '?', source: '?', summary: '?' } },
  id: name,
  title: words,
  subtitle: words,
  summary: words,
  content: words,
  updated: date,
  published: date,
  author: person,
  contributor: person,
  name: { text: anything },
  category: {
    attributes: { term: anything, scheme: anything, label: anything },
    required: ['term'],
  },
  link: {
    attributes: {
      href: absoluteAddress,
      rel: /^[a-z-]+$/,
      type: mediaType,
      hreflang: language,
      title: anything,
    },
    required: ['href'],
  },
}

/** What is wrong with an Atom document; empty when nothing is. Throws when it is not well-formed XML. */
export function atomFaults(xml: string): string[] {
  const feed = rootOf(fromXml(xml))
  if (feed.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom')
    return ['The root is not an Atom feed.']
  const order = elements(feed).map((child) => child.name)
  const late = order.slice(order.indexOf('entry')).filter((child) => child !== 'entry')
  const hasEntry = order.includes('entry')
  const ids = elements(feed, 'entry').map((entry) => textOf(entry, 'id'))
  return [
    ...elementFaults(feed),
    ...(hasEntry && late.length > 0 ? [`feed: <${late[0]}> after the first entry`] : []),
    ...(elements(feed, 'author').length === 0 ? ['feed: no author'] : []),
    ...(linksOf(feed).filter(({ rel }) => rel === 'self').length === 1
      ? []
      : ['feed: not one link to itself']),
    ...(new Set(ids).size === ids.length ? [] : ['feed: two entries with one id']),
    ...[feed, ...elements(feed, 'entry')].flatMap(alternateFaults),
  ]
}

function elementFaults(element: Element): string[] {
  const rule = rules[element.name]
  if (!rule) return [`<${element.name}> is not known`]
  const inside = elements(element).filter((child) => !child.name.includes(':'))
  const fault = (text: string) => `${element.name}: ${text}`
  return [
    ...Object.entries(element.attributes)
      .filter(([key, value]) => !/^xml/.test(key) && !rule.attributes?.[key]?.test(value ?? ''))
      .map(([key, value]) => fault(`${key}="${value}"`)),
    ...(rule.required ?? [])
      .filter((key) => !element.attributes[key])
      .map((key) => fault(`no ${key}`)),
    ...inside
      .filter((child) => !rule.children?.[child.name])
      .map((child) => fault(`<${child.name}> inside`)),
    ...Object.entries(rule.children ?? {}).flatMap(([child, count]) =>
      countFaults(elements(element, child).length, count).map(() => fault(child)),
    ),
    ...(rule.text && !rule.text.test(textOf(element)) ? [fault(`'${textOf(element)}'`)] : []),
    ...inside.flatMap(elementFaults),
  ]
}

function countFaults(found: number, allowed: Count): string[] {
  const isRight = allowed === '*' || found === 1 || (allowed === '?' && found === 0)
  return isRight ? [] : [`${found} of ${allowed}`]
}

/** An entry leads to one page of each language and type. */
function alternateFaults(element: Element): string[] {
  const alternates = linksOf(element).filter(({ rel }) => rel === 'alternate')
  const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`)
  return alternates.length > 0 && new Set(kinds).size === kinds.length
    ? []
    : [`${element.name}: links to pages: ${kinds.join(', ')}`]
}

type Link = { rel?: string; type?: string; href: string; hreflang?: string }

/** A feed as its readers see it. */
export function readAtom(xml: string) {
  const feed = rootOf(fromXml(xml))
  const fields = (element: Element) => ({
    id: textOf(element, 'id'),
    title: textOf(element, 'title'),
    updated: textOf(element, 'updated'),
  })
  const entries = elements(feed, 'entry').map((entry) => {
    const published = elements(entry, 'published').map((element) => textOf(element))[0]
    return {
      ...fields(entry),
      published,
      content: textOf(entry, 'content'),
      summary: textOf(entry, 'summary'),
      links: linksOf(entry),
    }
  })
  return {
    ...fields(feed),
    language: feed.attributes['xml:lang'],
    links: linksOf(feed),
    isArchive: elements(feed, 'fh:archive').length > 0,
    entries,
  }
}

function linksOf(element: Element): Link[] {
  return elements(element, 'link').map(({ attributes }) => ({ href: '', ...attributes }))
}

function rootOf(tree: Root): Element {
  const root = tree.children.find((child) => child.type === 'element')
  if (!root) throw new Error('The document has no root element.')
  return root
}

function elements(parent: Element, name?: string): Element[] {
  return parent.children
    .filter((child) => child.type === 'element')
    .filter((child) => !name || child.name === name)
}

function textOf(parent: Element, name?: string): string {
  const element = name ? elements(parent, name)[0] : parent
  return (element?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('')
}
