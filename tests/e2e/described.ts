/** Structured data of the built site, and the content that it was made from. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { APIRequestContext } from '@playwright/test'
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5'
import { parse as parseYaml } from 'yaml'
import type { Facts, FrontMatter } from '../../lib/schema/page'
import { type Language, paths } from './site'

/** A node of structured data with any properties. */
type Node = { [property: string]: unknown; '@type': string; '@id'?: string }

type Described = { path: string; blocks: string[]; nodes: Node[] }

let asked: Promise<Described[]> | undefined

/** Structured data of every page of the sitemap, asked for once in each process of the tests. */
export function describedPages(request: APIRequestContext): Promise<Described[]> {
  asked ??= describeAll(request)
  return asked
}

async function describeAll(request: APIRequestContext): Promise<Described[]> {
  const all = await paths(request)
  return Promise.all(
    all.map(async (path) => described(path, await (await request.get(path)).text())),
  )
}

export function nodeOf({ nodes }: Described, ...types: string[]): Node | undefined {
  return nodes.find((node) => types.includes(node['@type']))
}

/** Every value in structured data with the name of its property. */
export function valuesIn(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value)
    return Object.entries(value).flatMap(([property, inner]) =>
      valuesIn(inner, isList ? name : property),
    )
  }
  return [[name, String(value)]]
}

type Content = { language: Language; facts: Facts; frontMatter: FrontMatter }

const folder = fileURLToPath(new URL('../../content', import.meta.url))

/** Facts and front matter of every text of the content folder, as they are written. */
export function contentOfPages(): Content[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\bindex\.(fi|sv)\.md$/.test(file),
  )
  return texts.map((file) => ({
    language: file.endsWith('.sv.md') ? 'sv' : 'fi',
    facts: parseYaml(readFileSync(path.join(folder, path.dirname(file), 'facts.yaml'), 'utf8')),
    frontMatter: parseYaml(readFileSync(path.join(folder, file), 'utf8').split(/^---$/m)[1] ?? ''),
  }))
}

/** Addresses on other sites that the content knows. */
export function knownLinks(): string[] {
  return valuesIn(parseYaml(readFileSync(path.join(folder, 'links.yaml'), 'utf8'))).flatMap(
    ([name, value]) => (['url', 'fi', 'sv'].includes(name) ? [value] : []),
  )
}

function described(path: string, html: string): Described {
  const blocks = scriptsIn(parseHtml(html))
  return { path, blocks, nodes: blocks.flatMap((block) => JSON.parse(block)['@graph']) }
}

function scriptsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!('childNodes' in node)) return []
  if (node.nodeName === 'script')
    return node.childNodes.map((child) => ('value' in child ? child.value : ''))
  return node.childNodes.flatMap(scriptsIn)
}
