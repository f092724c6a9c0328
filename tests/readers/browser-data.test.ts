/**
 * The style sheet against what browsers know: every property, value, selector and rule that the oldest browsers of package.json (`browserslist`) do
 * not know is in a list, with what they do instead. A new one fails here until somebody has thought of that.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CompatData, Identifier } from '@mdn/browser-compat-data'
import { type CssNode, generate, parse, walk } from 'css-tree'
import { expect, test } from 'vitest'
import { fileOf } from './tree'

const oldest = { chrome: 80, edge: 80, firefox: 102, safari: 14, safari_ios: 14 } as const

/** What the oldest browsers do without, and why that is right. */
const fallbacks: Record<string, string> = {
  'text-size-adjust':
    'They have their own name for it, which stands before, or enlarge no text by themselves.',
  hyphens: 'Safari has its own name for it, which stands before.',
  'hyphens: auto': 'Words are not divided; where one is too long it breaks.',
  'hyphens: manual': 'Without automatic hyphens there is nothing to forbid.',
  'hyphenate-limit-chars': 'Their own limits for hyphens.',
  'overflow-wrap: anywhere': '`word-break: break-word` stands before it for all of the page.',
  'text-wrap': 'Lines of headings are not of one length.',
  'text-wrap: balance': 'Lines of headings are not of one length.',
  'text-underline-offset': 'Underlines stand where the browser puts them.',
  'text-decoration-thickness': 'Underlines are as thick as the browser makes them.',
  ':focus-visible':
    "The browser's own ring shows the focus: it is taken away nowhere but from `main`.",
  outline: 'Only its corners differ, which do not follow a rounded edge.',
  'cursor: pointer': 'A telephone has no cursor.',
  appearance: 'Their own name for it stands before.',
  'align-self: start': 'Known in grids, where it is used, before it was in flexible boxes.',
  'user-select': 'Their own name for it stands before.',
  'user-select: all': 'The citation is selected by hand.',
  'scroll-behavior': 'The page jumps to a heading instead of gliding.',
  'scroll-behavior: smooth': 'The page jumps to a heading instead of gliding.',
  '(forced-colors)':
    'Their forced colours are not known to the page: texts and links are right, drawings may be missing.',
  '@page': 'The margins of the printer, and no page numbers.',
  'break-after: avoid': 'A heading may stand at the foot of a sheet.',
  orphans: 'A single line may stand at the foot of a sheet.',
  widows: 'A single line may stand at the head of a sheet.',
}

/** Read as a file: as a module its 20 MB would be compiled. */
const data = import.meta.resolve('@mdn/browser-compat-data')
const { css }: CompatData = JSON.parse(readFileSync(fileURLToPath(data), 'utf8'))

const browsers = Object.entries(oldest)

/** The browsers that do not know a thing, or only under another name or behind a setting. */
function without(entry: Identifier | undefined): string[] {
  const support = new Map(Object.entries(entry?.__compat?.support ?? {}))
  if (support.size === 0) return []
  return browsers.flatMap(([name, version]) => {
    const isKnown = [support.get(name) ?? []].flat().some((one) => {
      const isPlain =
        !one.prefix && !one.flags && !one.alternative_name && !one.partial_implementation
      const since = Number.parseFloat(String(one.version_added).replace('≤', ''))
      return isPlain && Math.floor(since) <= version
    })
    return isKnown ? [] : [name]
  })
}

/** What a part of a style sheet asks of a browser: its name, and what is known of it. */
function askedBy(node: CssNode): [string, Identifier | undefined][] {
  if (node.type === 'Declaration') return askedByDeclaration(node.property, node.value)
  if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
    return [[`:${node.name}`, css.selectors?.[node.name]]]
  if (node.type === 'Atrule') return [[`@${node.name}`, css['at-rules']?.[node.name]]]
  if (node.type === 'Feature') return [[`(${node.name})`, css['at-rules']?.media?.[node.name]]]
  return []
}

function askedByDeclaration(name: string, value: CssNode): [string, Identifier | undefined][] {
  // What is prefixed stands beside the plain property, and what is a custom property has no values of its own.
  if (name.startsWith('-')) return []
  const property = css.properties?.[name]
  const asked: [string, Identifier | undefined][] = [[name, property]]
  walk(value, (part) => {
    if (part.type === 'Identifier') asked.push([`${name}: ${part.name}`, property?.[part.name]])
    if (part.type === 'Function') asked.push([`${part.name}()`, css.types?.[part.name]])
  })
  return asked
}

test('what the oldest browsers do not know has something else in its place', () => {
  const html = fileOf('fi/hankkeet/siepp.html')
  const style = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(style.length).toBeGreaterThan(10_000)
  const unknown = new Map<string, string>()
  walk(parse(style), (node) => {
    for (const [name, entry] of askedBy(node)) {
      const lacking = without(entry)
      if (lacking.length > 0)
        unknown.set(name, `${lacking.join(', ')}: ${generate(node).slice(0, 60)}`)
    }
  })
  const unexpected = [...unknown].filter(([name]) => fallbacks[name] === undefined)
  expect(unexpected).toEqual([])
  expect(Object.keys(fallbacks).filter((name) => !unknown.has(name))).toEqual([])
})
