import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings } from '#lib/deploy/settings'

const needed = { RELEASE: '/r/one', RUN_FOLDER: '/run', SITE_URL: 'https://example.fi' }

test('with a certificate TLS on 443 and a redirect on 80; without one plain HTTP on 80', () => {
  expect(readSettings({ ...needed, TLS_CERTIFICATE: '/c', TLS_KEY: '/k' })).toMatchObject({
    listen: ['443', '[::]:443'],
    listenPlain: ['80', '[::]:80'],
  })
  expect(readSettings(needed)).toMatchObject({ listen: ['80', '[::]:80'], certificate: undefined })
})

test('replicas are on this machine, one a port', () => {
  expect(readSettings({ ...needed, REPLICA_PORTS: '1 2' }).replicas).toEqual([
    '127.0.0.1:1',
    '127.0.0.1:2',
  ])
})

test.each(Object.keys(needed))('%s is needed', (name) => {
  expect(() => readSettings({ ...needed, [name]: '' })).toThrow(
    `The variable ${name} is missing: see deploy/config.example.`,
  )
})

test('a certificate without its key is a mistake', () => {
  expect(() => readSettings({ ...needed, TLS_CERTIFICATE: '/c' })).toThrow(
    'The variable TLS_KEY is missing',
  )
})

test('the example names every setting that is read, but for those that a release adds', () => {
  const example = readFileSync('deploy/config.example', 'utf8')
  const read = [
    ...readFileSync('lib/deploy/settings.ts', 'utf8').matchAll(
      /(?:environment\.|need\('|listed\(')([A-Z_]+)/g,
    ),
  ].map(([, name]) => name ?? '')
  expect(read.length).toBeGreaterThan(8)
  for (const name of read.filter((one) => !['RELEASE', 'PREVIOUS', 'RUN_FOLDER'].includes(one)))
    expect(example).toMatch(new RegExp(`^${name}=`, 'm'))
})
