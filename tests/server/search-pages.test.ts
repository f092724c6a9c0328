/** The page of a search is the one that Next renders and stripping leaves, to the byte: what stands around its results was made by the build. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kill } from '#lib/server/bound-child'
import { askNext, startNext } from '#lib/server/next-child'
import { socketIn } from '#lib/server/socket-child'
import { temporaryFolder } from '#lib/server/temporary-folder'
import { readBuildRecord } from '#lib/tree/manifest'
import { stripPage } from '#lib/tree/strip'
import { ask } from '#tests/support/ask'
import { type RunningSite, startSite } from '#tests/support/running-site'

const folder = temporaryFolder()
const socketPath = socketIn(folder)
let site: RunningSite
let next: ReturnType<typeof startNext>

beforeAll(async () => {
  const { moment } = await readBuildRecord('out')
  next = startNext(socketPath, {
    environment: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_NOW: moment,
      SEARCH_DIR: 'out/search',
    },
  })
  site = await startSite()
  await next.ready
}, 240_000)

afterAll(async () => {
  kill(next.child)
  await site.stop()
  rmSync(folder, { recursive: true })
})

const queries = [
  'palkkatuki',
  'kuntakokeilu 2021–2024',
  'TE-toimisto',
  'xyzzy',
  'passi',
  'tyottomyyss',
  'Helsingfors stad',
  'nuori & työtön',
  '"<b>lainaus</b>" \'heitto\' > 1',
  '</main></title><script>alert(1)</script>',
  'QUERY-OF-A-READER $& $1 $<a>',
  'väli\u00a0lyönti + 100 % ~*_-.!()',
  '😀 سلام',
  'å'.repeat(300),
]

const targets = ['fi/haku', 'sv/sok'].flatMap((address) => [
  `/${address}`,
  ...queries.flatMap((query) => {
    const q = encodeURIComponent(query)
    return [`/${address}?q=${q}`, `/${address}?q=${q}&exact=1`, `/${address}?q=${q}&page=2`]
  }),
])

test.each(targets)('%s', async (target) => {
  const { status, body } = await ask(site.origin, target)
  const rendered = await askNext(socketPath, target, 10_000)
  expect([status, String(body)]).toEqual([200, stripPage(String(rendered.body)).html])
})
