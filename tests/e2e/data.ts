/** Files for programs as they are answered, and what the content folder says to compare them with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type APIRequestContext, expect } from '@playwright/test'
import { parse } from 'yaml'
import { faultsBy } from '../support/json-schema'
import type { Language } from './site'

export type Figure = { id: string; value?: number; min?: number; max?: number; about: boolean; unit: string; label: string }
type Written = Omit<Figure, 'about' | 'label'> & { about?: boolean; label: Record<Language, string> }

/** A file that answers with this type. */
export async function read(request: APIRequestContext, address: string, type: string): Promise<string> {
  const answer = await request.get(address)
  expect([answer.status(), answer.headers()['content-type']?.split(';')[0]], address).toEqual([200, type])
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

/** The figures of facts.yaml as programs are given them. */
export function figuresOf(key: string, language: Language): Figure[] {
  const written: Written[] = factsOf(key).figures ?? []
  return written.map(({ id, value, min, max, about = false, unit, label }) => ({
    id,
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    about,
    unit,
    label: label[language],
  }))
}

/** Keys of the folders that say something, and are not retired. */
export function keysOfContent(): string[] {
  const names = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('/facts.yaml'))
  return names.map((name) => name.slice(0, -'/facts.yaml'.length)).filter((key) => !factsOf(key).gone)
}
