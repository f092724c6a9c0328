/** The pages of the built tree, as files: what reads them here is no browser of ours. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../..', import.meta.url))

/** What the JSON twin of a page says, as far as the tests compare it. */
export interface Twin {
  language: 'fi' | 'sv'
  type: string
  title: string
  summary: string
  published: string | null
  updated: string
  period: { text: string } | null
  figures: { text: string }[]
  corrections: { text: string }[]
  places: { name: string; street?: string }[]
}

export interface BuiltPage {
  address: string
  html: string
  twin: Twin
}

/** All pages of the sitemap, with their twins. */
export function builtPages(): BuiltPage[] {
  return addresses().map((address) => ({
    address,
    html: fileOf(`${address}.html`),
    twin: JSON.parse(fileOf(`${address}.json`)),
  }))
}

/** A file of the tree by its address. */
export function fileOf(address: string): string {
  return readFileSync(path.join(project, 'out', 'site', address), 'utf8')
}

/** Paths of all pages. */
export function addresses(): string[] {
  return [...fileOf('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
}

/** The text with every run of white space as one space, no-break spaces too, and without soft hyphens. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}
