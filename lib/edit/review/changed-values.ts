/** What has changed in a YAML file, value by value: nobody sees its lines. */
import { dataOf } from '#lib/edit/yaml/nodes'

export interface ChangedValue {
  /** The way to the value, joined by dots: 'figures.customers.value'. */
  path: string
  before: string
  after: string
}

export function changedValues(before: string, after: string): ChangedValue[] {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  const paths = [...new Set([...old.keys(), ...now.keys()])]
  return paths
    .map((path) => ({ path, before: old.get(path) ?? '', after: now.get(path) ?? '' }))
    .filter((one) => one.before !== one.after)
}

function valuesOf(text: string): Map<string, string> {
  try {
    return new Map(leaves(dataOf(text), []))
  } catch {
    // The check tells that the file cannot be read.
    return new Map()
  }
}

/** Items of a list are known by their id where they have one: a new one does not make all that follow look changed. */
function leaves(value: unknown, path: string[]): [string, string][] {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object'))
      return [[path.join('.'), value.map(String).join(', ')]]
    return value.flatMap((item, index) => leaves(item, [...path, nameOf(item, index)]))
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
  return value === undefined || value === null ? [] : [[path.join('.'), String(value)]]
}

function nameOf(item: unknown, index: number): string {
  const given = new Map(Object.entries(item ?? {}))
  return String(given.get('id') ?? given.get('date') ?? index + 1)
}
