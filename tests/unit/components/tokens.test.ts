/** The colours, sizes and spaces of the site are those of the Helsinki Design System, and only those that are used are sent. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../components/', import.meta.url))

/** Custom properties of the first rule of a style sheet. */
function tokensIn(css: string): Map<string, string> {
  const [, rule = ''] = /:root\s*\{(.*?)\}/s.exec(css) ?? []
  return new Map(
    [...rule.matchAll(/(--[\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [
      name,
      oneForm(value.trim()),
    ]),
  )
}

/** A colour with six digits and a length without needless ones, so that each has one form. */
function oneForm(value: string): string {
  return value
    .replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')
    .replace(/\.0(?=\D)/, '')
    .toLowerCase()
}

const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
)
const isTokens = (name: string) => name.endsWith('/tokens.css')
const read = (names: string[]) =>
  names.map((name) => readFileSync(folder + name, 'utf8')).join('\n')

const ours = tokensIn(read(sheets.filter(isTokens)))

test('every token has the value of the design system', () => {
  const theirs = tokensIn(
    readFileSync(fileURLToPath(import.meta.resolve('hds-core/lib/base.min.css')), 'utf8'),
  )
  expect(ours.size).toBeGreaterThan(20)
  expect([...ours].filter(([name, value]) => theirs.get(name) !== value)).toEqual([])
})

test('every token is used, and every one that is used is there', () => {
  const css = read(sheets.filter((name) => !isTokens(name)))
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
  const own = new Set([...css.matchAll(/^ +(--[\w-]+):/gm)].map(([, name = '']) => name))
  expect([...ours.keys()].filter((name) => !used.has(name))).toEqual([])
  expect([...used].filter((name) => !ours.has(name) && !own.has(name))).toEqual([])
})
