import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findBrowser, installers, prepareBrowser } from '#tests/browser'

let folder = ''
const nowhere = '/nowhere/chrome'
const ways = installers(true)

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'browser-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function program(name: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, '')
  await chmod(file, 0o755)
  return file
}

test('a named browser comes before that of Playwright, and both before one on the PATH', async () => {
  const [named, own, installed] = [await program('named'), await program('own'), await program('google-chrome')]
  const environment = { CHROMIUM_PATH: named, PATH: folder }
  expect(findBrowser({ environment, ownBrowser: own })).toBe(named)
  expect(findBrowser({ environment: { PATH: folder }, ownBrowser: own })).toBe(own)
  expect(findBrowser({ environment: { PATH: `/nowhere:${folder}` }, ownBrowser: nowhere })).toBe(installed)
})

test('no browser is no browser', () => {
  expect(findBrowser({ environment: { PATH: folder, CHROMIUM_PATH: nowhere }, ownBrowser: nowhere })).toBeUndefined()
})

test('a browser that is there is used, and nothing is installed', () => {
  const run = vi.fn()
  expect(prepareBrowser(() => '/usr/bin/chromium', ways, run)).toBe('/usr/bin/chromium')
  expect(run).not.toHaveBeenCalled()
})

test("when Playwright's download fails, Debian's package is tried", () => {
  const found = [undefined, undefined, '/usr/bin/chromium']
  const run = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true)
  expect(prepareBrowser(() => found.shift(), ways, run)).toBe('/usr/bin/chromium')
  expect(run.mock.calls.map(([command]) => command.at(-1))).toEqual(['chromium', expect.stringContaining('apt-get install -y')])
})

test('when nothing helps, the message says what was tried and what to do', () => {
  expect(() =>
    prepareBrowser(
      () => undefined,
      ways,
      (command) => command[0] === 'sh',
    ),
  ).toThrow(
    new Error(
      "The tests need Chromium, and none was found: Playwright's download failed; Debian's package brought none. Install it and put it on the PATH, or name it in CHROMIUM_PATH.",
    ),
  )
})

test('packages are left alone where they may not be installed', () => {
  expect(installers(false).map(({ name }) => name)).toEqual(["Playwright's download"])
})
