/** Files for programs as they are answered, and what the content folder says to compare them with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type APIRequestContext, expect } from '@playwright/test'
import { parse } from 'yaml'
import { faultsBy } from '../support/json-schema'
import type { Language } from './site'

export type Figure = {
  id: string
  value?: number
  min?: number
  max?: number
  about: boolean
  bound?: string
  unit: string
  label: string
  source?: string
}
type Written = Omit<Figure, 'about' | 'label'> & {
  about?: boolean
  label: Record<Language, string>
}

/** A file that answers with this type. */
export async function read(
  request: APIRequestContext,
  address: string,
  type: string,
): Promise<string> {
  const answer = await request.get(address)
  expect([answer.status(), answer.headers()['content-type']?.split(';')[0]], address).toEqual([
    200,
    type,
  ])
  return answer.text()
}

/** The value of a JSON file. */
export async function json(request: APIRequestContext, address: string, type = 'application/json') {
  return JSON.parse(await read(request, address, type))
}

/** Holds values against a schema that the site publishes. */
export async function faultsBySchema(request: APIRequestContext, name: string) {
  return faultsBy(await json(request, `/schema/${name}.json`, 'application/schema+json'))
}

/** What facts.yaml says of a page; pages that are made from other pages have none. */
export function factsOf(key: string) {
  const file = `content/${key}/facts.yaml`
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : {}
}

/** The figures of facts.yaml as programs are given them, without their words. A page's only source is that of its figures. */
export function figuresOf(key: string, language: Language): Figure[] {
  const { figures = [], sources = [] } = factsOf(key) as { figures?: Written[]; sources?: string[] }
  const only = sources.length === 1 ? sources[0] : undefined
  return figures.map(
    ({ id, value, min, max, about = false, bound, unit, label, source = only }) => ({
      id,
      ...(value === undefined ? {} : { value }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      about,
      ...(bound ? { bound } : {}),
      unit,
      label: label[language],
      ...(source ? { source } : {}),
    }),
  )
}

/** The figures of a file for programs without their words. */
export function withoutText(figures: (Figure & { text: string })[]): Figure[] {
  return figures.map(({ text, ...figure }) => figure)
}

/** Keys of the folders that say something, and are not retired. */
export function keysOfContent(): string[] {
  const names = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('/facts.yaml'),
  )
  return names
    .map((name) => name.slice(0, -'/facts.yaml'.length))
    .filter((key) => !factsOf(key).gone)
}
