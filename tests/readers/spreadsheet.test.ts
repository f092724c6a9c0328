/** The figures of a release as LibreOffice opens them: what Excel in Finnish and Swedish does with the same file follows the same rules. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { find } from './programs'
import { fileOf } from './tree'

const releases = {
  'fi-FI': '/fi/tiedotteet/2020-asiakkaat-siirtyvat',
  'sv-FI': '/sv/pressmeddelanden/2020-kunder-flyttar',
}

const office = find('spreadsheet')

/** Import by the settings of a language (https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html): separator, quotation mark, UTF-8, from line 1; numbers are recognised. */
function opened(csv: string, separator: number, language: string): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheet-'))
  const file = path.join(folder, 'facts.csv')
  writeFileSync(file, csv)
  const codes: Record<string, number> = { 'fi-FI': 1035, 'sv-FI': 2077, 'en-US': 1033 }
  const filter = `--infilter=CSV:${separator},34,76,1,,${codes[language]},false,true`
  const target = 'fods'
  spawnSync(
    office ?? '',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      filter,
      '--convert-to',
      target,
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  )
  const xml = readFileSync(path.join(folder, 'facts.fods'), 'utf8')
  return [...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
      ([, attributes = '', content = '']) =>
        /office:value="([^"]*)"/.exec(attributes)?.[1] ?? content.replace(/<[^>]+>/g, '').trim(),
    ),
  )
}

test.skipIf(!office).each(Object.entries(releases))(
  'a spreadsheet in %s has a figure a row, in columns, with numbers as numbers',
  (language, address) => {
    const [header = [], ...rows] = opened(fileOf(`${address}/facts-excel.csv`), 59, language)
    expect(header.length).toBeGreaterThanOrEqual(12)
    expect(header[0]).toMatch(/^(Tunnus|Beteckning)$/)
    const customers = rows.find(([id]) => id === 'customers')
    expect(customers?.[1]).toBe('49500')
    expect(customers?.join(' ')).toMatch(/Siirtyvät työnhakija-asiakkaat|Arbetssökande kunder/)
  },
)

test.skipIf(!office)('the table for programs opens with commas', () => {
  const [header = []] = opened(fileOf(`${releases['fi-FI']}/facts.csv`), 44, 'en-US')
  expect(header.slice(0, 3)).toEqual(['id', 'value', 'min'])
})

test('the mark of UTF-8 stands at the start of the one table and not of the other', () => {
  const bytes = (file: string) => Buffer.from(fileOf(file)).subarray(0, 3).toString('hex')
  expect(bytes(`${releases['fi-FI']}/facts-excel.csv`)).toBe('efbbbf')
  expect(bytes(`${releases['fi-FI']}/facts.csv`)).not.toBe('efbbbf')
})
