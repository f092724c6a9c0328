/** The scripts of package.json run in every shell, that of Windows too. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

/** The commands of a script, one after another. */
const steps = Object.entries(scripts).flatMap(([name, line]) =>
  line.split(' && ').map((step) => [name, step] as const),
)

test.each(steps)('%s: %s', (_, step) => {
  // No setting before a command, no word of one shell alone, no quotation mark, variable, pipe, list or folder of its own.
  expect(step).toMatch(
    /^(?!exec |export |set |source |rm |cp |mv |mkdir )[a-z]+( [\w@%+,./:=-]+)+$/,
  )
  expect(step).not.toMatch(/^[A-Z_]+=|%\w+%/)
})

test('what a person sees while writing is for this machine only', () => {
  expect(scripts.dev).toBe('node --import tsx lib/commands/dev.ts')
})
