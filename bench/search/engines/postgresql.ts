/** PostgreSQL's full text search, in a database of its own that lives as long as this process. */
import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { depth, type Engine } from '../engine.ts'

const configurations = { fi: 'finnish', sv: 'swedish' } as const
let client: Promise<pg.Client> | undefined

/** With the configuration of the language; any word of the query, the title before the text, ranked by `ts_rank_cd` with the length of the text. */
export const postgreSql: Engine = {
  name: 'PostgreSQL',
  async load(pages, locale) {
    client ??= start()
    const database = await client
    const configuration = configurations[locale]
    await database.query(`CREATE TABLE ${locale} (key text, words tsvector)`)
    for (const { key, title, summary, headings, body } of pages)
      await database.query(
        `INSERT INTO ${locale} VALUES ($1,
          setweight(to_tsvector('${configuration}', $2), 'A') || setweight(to_tsvector('${configuration}', $3), 'B') ||
          setweight(to_tsvector('${configuration}', $4), 'C') || setweight(to_tsvector('${configuration}', $5), 'D'))`,
        [key, title, summary, headings, body],
      )
    await database.query(`CREATE INDEX ON ${locale} USING gin (words)`)
    return async (query) => {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
      const { rows } = await database.query<{ key: string }>(
        `SELECT key FROM ${locale}, to_tsquery('${configuration}', $1) AS asked WHERE words @@ asked
          ORDER BY ts_rank_cd(words, asked, 1) DESC LIMIT ${depth}`,
        [words.join(' | ')],
      )
      return rows.map(({ key }) => key)
    }
  },
}

async function start(): Promise<pg.Client> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-postgresql-'))
  const data = path.join(folder, 'data')
  own(folder)
  run('initdb', ['--pgdata', data, '--auth', 'trust', '--username', 'bench', '--no-sync'])
  const listening = `-k ${folder} -c listen_addresses='' -c fsync=off`
  run('pg_ctl', [
    '--pgdata',
    data,
    '--log',
    path.join(folder, 'log'),
    '-o',
    listening,
    '-w',
    'start',
  ])
  process.once('exit', () => {
    run('pg_ctl', ['--pgdata', data, '-m', 'immediate', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
  const database = new pg.Client({ host: folder, user: 'bench', database: 'postgres' })
  await database.connect()
  return database
}

/** PostgreSQL refuses to run as root: there it runs as its own account. */
const isRoot = userInfo().uid === 0

function own(folder: string): void {
  if (!isRoot) return
  const { stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
  if (stdout.trim() === '') throw new Error('PostgreSQL has no account on this machine')
  chownSync(folder, Number(stdout), -1)
}

function run(command: string, values: string[]): void {
  const [program, ...all] = isRoot
    ? ['setpriv', '--reuid', 'postgres', '--clear-groups', command, ...values]
    : [command, ...values]
  const { error, status, stderr } = spawnSync(program ?? '', all, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (error) throw new Error(`${command} is not installed`)
  if (status !== 0) throw new Error(`${command}: ${stderr.trim().split('\n').at(-1)}`)
}
