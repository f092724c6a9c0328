import { afterEach, expect, test, vi } from 'vitest'
import { messageLanguage } from '#lib/site'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const none = { SITE_MESSAGES: '', LC_ALL: '', LC_MESSAGES: '', LANG: '' }

test.each([
  [{ SITE_MESSAGES: 'sv', LANG: 'fi_FI.UTF-8' }, 'sv'],
  [{ SITE_MESSAGES: 'en', LANG: 'fi_FI.UTF-8' }, 'en'],
  [{ SITE_MESSAGES: 'de', LANG: 'fi_FI.UTF-8' }, 'en'],
  [{ LANG: 'fi_FI.UTF-8' }, 'fi'],
  [{ LANG: 'sv_FI.UTF-8' }, 'sv'],
  [{ LC_ALL: 'C', LANG: 'fi_FI.UTF-8' }, 'en'],
  [{ LC_ALL: 'fi_FI', LC_MESSAGES: 'sv_FI', LANG: 'C' }, 'fi'],
  [{ LC_MESSAGES: 'sv', LANG: 'fi_FI' }, 'sv'],
  [{ LANG: 'fil_PH.UTF-8' }, 'en'],
  [{}, 'en'],
])('messages with %j are in %s', (environment, language) => {
  for (const [name, value] of Object.entries({ ...none, ...environment })) vi.stubEnv(name, value)
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux')
  expect(messageLanguage()).toBe(language)
})

test.each([
  ['fi-FI', 'fi'],
  ['sv-FI', 'sv'],
  ['en-US', 'en'],
])('Windows in %s has messages in %s', (locale, language) => {
  for (const [name, value] of Object.entries(none)) vi.stubEnv(name, value)
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  const { resolvedOptions } = Intl.DateTimeFormat.prototype
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    return { ...resolvedOptions.call(this), locale }
  })
  expect(messageLanguage()).toBe(language)
})
