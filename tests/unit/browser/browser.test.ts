import { expect, test, vi } from 'vitest'
import { findBrowser, installers, prepareBrowser } from '#tests/browser'
import { programFolder } from '#tests/support/program-folder'

const folder = programFolder()
const nowhere = '/nowhere/chrome'
const ways = installers(true)

test('a named browser comes before that of Playwright, and both before one on the PATH', async () => {
  const [named, own, installed] = [
    await folder.add('named'),
    await folder.add('own'),
    await folder.add('google-chrome'),
  ]
  const environment = { CHROMIUM_PATH: named, PATH: folder.path() }
  expect(findBrowser({ environment, ownBrowser: own })).toBe(named)
  expect(findBrowser({ environment: { PATH: folder.path() }, ownBrowser: own })).toBe(own)
  expect(
    findBrowser({ environment: { PATH: `/nowhere:${folder.path()}` }, ownBrowser: nowhere }),
  ).toBe(installed)
})

test('no browser is no browser', () => {
  expect(
    findBrowser({
      environment: { PATH: folder.path(), CHROMIUM_PATH: nowhere },
      ownBrowser: nowhere,
    }),
  ).toBeUndefined()
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
  expect(run.mock.calls.map(([command]) => command.at(-1))).toEqual([
    'chromium',
    expect.stringContaining('apt-get install -y'),
  ])
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
