/** Journalists who compute with the figures of a release. */
import { expect, test } from '@playwright/test'
import { recordsOf } from '../support/csv'
import { type Figure, faultsBySchema, figuresOf, json, read, withoutText } from './data'
import { languages } from './site'

for (const language of languages) {
  test(`the figures of every release of ${language} are the same in CSV, JSON and facts.yaml`, async ({
    request,
  }) => {
    const faults = await faultsBySchema(request, 'facts-2')
    const { pages } = await json(request, `/${language}/data.json`)
    const releases = pages.filter(({ type }: { type: string }) => type === 'press-release')
    expect(releases.length).toBeGreaterThan(0)
    for (const { key, address } of releases) {
      const { pathname } = new URL(address)
      const data = await json(request, `${pathname}/facts.json`)
      const records = recordsOf(await read(request, `${pathname}/facts.csv`, 'text/csv'))
      expect(faults(data), pathname).toEqual([])
      expect(withoutText(data.figures), pathname).toEqual(figuresOf(key, language))
      const titles = new Map(
        data.sources.map(({ id, title }: { id: string; title: string }) => [id, title]),
      )
      expect(records, pathname).toEqual(
        figuresOf(key, language).map((figure) => ({
          ...asRecord(figure),
          source: figure.source,
          sourceTitle: titles.get(figure.source ?? ''),
          text: expect.stringMatching(/\d/),
          corrected: expect.any(String),
        })),
      )
      expect(
        records.flatMap((record) => Object.values(record)).filter((cell) => /^[=+\-@]/.test(cell)),
        pathname,
      ).toEqual([])
    }
  })
}

/** A figure as its row of the table. */
function asRecord({
  id,
  value,
  min,
  max,
  about,
  bound = '',
  unit,
  label,
}: Figure): Record<string, string> {
  const [one, low, high] = [value, min, max].map((number) => String(number ?? ''))
  return {
    id,
    value: one ?? '',
    min: low ?? '',
    max: high ?? '',
    about: String(about),
    bound,
    unit,
    label,
  }
}
