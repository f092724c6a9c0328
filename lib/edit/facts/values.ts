/** From values of a file to what the fields of a form say, and back. */
import { offsetAt, onClock } from '#lib/dates'
import type { FieldSpec, Kind } from '#lib/edit/facts/spec'
import type { Value } from '#lib/edit/yaml/say'

/** The value at the end of a way. */
export function valueAt(data: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? new Map(Object.entries(value)).get(String(part))
        : undefined,
    data,
  )
}

/** '' is for 'nothing'. */
export function shownValue(kind: Kind, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (kind === 'moment') return localTime(String(value))
  if (kind === 'number' && typeof value === 'number') return String(value).replace('.', ',')
  if (kind === 'words' && Array.isArray(value)) return value.join('\n')
  // One address where a pair may stand: the pair has fields of its own.
  return typeof value === 'object' ? '' : String(value)
}

/** The value that a field gives; undefined for none. What is no number or time is left for the check to tell of. */
export function givenValue(kind: Kind, given: string): Value | undefined {
  const text = given.trim()
  if (text === '') return undefined
  if (kind === 'number') return numberOf(text) ?? text
  if (kind === 'moment') return momentOf(text)
  if (kind === 'check') return true
  if (kind === 'words') return text.split(/\s*[\r\n]+\s*/)
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

/** '49 500' and '1,5', as people write them. */
function numberOf(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** The clock in Helsinki: '2026-12-01T09:00'. */
function localTime(moment: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const hours = Number(offsetAt(date).slice(1, 3))
  return new Date(date.getTime() + hours * 3_600_000).toISOString().slice(0, 16)
}

function momentOf(text: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text)
    ? onClock(text.length === 16 ? `${text}:00` : text)
    : text
}

/** The fields of a spec as single ones: a pair is two. */
export function singleFields({ path, kind }: FieldSpec): { path: string; kind: Kind }[] {
  if (kind !== 'pair') return [{ path, kind }]
  return ['fi', 'sv'].map((locale) => ({
    path: [path, locale].filter(Boolean).join('.'),
    kind: 'text' as const,
  }))
}

/** A way as the document knows it: names, and numbers for the places of a list. */
export function wayOf(path: string): (string | number)[] {
  return path
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
