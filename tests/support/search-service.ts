/**
 * A small OpenSearch: it keeps documents, bulk requests and aliases over HTTP as OpenSearch documents them, and finds words by their first five
 * letters, which stands for its analysers. What it is asked wrongly it refuses as OpenSearch does.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { matchOf, type Query, type Source } from '#tests/support/search-service-query'

interface Index {
  settings: object
  documents: Map<string, Source>
}

export interface SearchDouble {
  url: string
  indexes: Map<string, Index>
  /** From an alias to its index. */
  aliases: Map<string, string>
  /** Method and path of every request. */
  asked: string[]
  authorization: string | undefined
  /** What to do instead of answering. */
  fault: 'none' | 'slow' | 'refuse' | 'half' | 'html'
  close: () => void
}

type Reply = [status: number, body: object]

export async function startSearchDouble(): Promise<SearchDouble> {
  const double: SearchDouble = {
    url: '',
    indexes: new Map(),
    aliases: new Map(),
    asked: [],
    authorization: undefined,
    fault: 'none',
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  const server = createServer((request, response) => void reply(double, request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  double.url = `http://staff:s%40la@127.0.0.1:${port}/test`
  return double
}

async function reply(double: SearchDouble, request: IncomingMessage, response: ServerResponse) {
  const { method = '', url = '', headers } = request
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  double.asked.push(`${method} ${url}`)
  double.authorization = headers.authorization
  if (double.fault === 'slow' && url.endsWith('_search')) return
  if (double.fault === 'html') return void response.writeHead(200).end('<html>')
  const [status, answer] = answerTo(double, method, url, body, headers['content-type'] ?? '')
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(method === 'HEAD' ? undefined : JSON.stringify(answer))
}

const failure = (status: number, type: string): Reply => [status, { error: { type }, status }]

function answerTo(
  double: SearchDouble,
  method: string,
  url: string,
  body: string,
  type: string,
): Reply {
  const { indexes, aliases, fault } = double
  const [path = '', query = ''] = url.slice(1).split('?')
  const [name = '', action] = path.split('/')
  if (name === '_aliases') return switchAliases(double, JSON.parse(body).actions)
  if (name === '_alias') return aliased(double, action ?? '')
  if (path.startsWith('_cat/indices/'))
    return listed(double, path.slice('_cat/indices/'.length), query)
  const index = indexes.get(aliases.get(name) ?? name)
  if (method === 'PUT' && !action) {
    if (index) return failure(400, 'resource_already_exists_exception')
    indexes.set(name, { settings: JSON.parse(body), documents: new Map() })
    return [200, { acknowledged: true, index: name }]
  }
  if (!index) return failure(404, 'index_not_found_exception')
  if (method === 'DELETE') return [200, { acknowledged: indexes.delete(name) }]
  if (action === '_bulk') return bulk(index, body, type, fault === 'half')
  if (action === '_search')
    return fault === 'refuse'
      ? failure(400, 'parsing_exception')
      : [200, search(index, JSON.parse(body))]
  return [200, {}]
}

function aliased({ aliases }: SearchDouble, alias: string): Reply {
  const index = aliases.get(alias)
  return index ? [200, { [index]: { aliases: { [alias]: {} } } }] : failure(404, 'alias_missing')
}

type Action = Record<string, { index: string; alias: string }>

function switchAliases({ indexes, aliases }: SearchDouble, actions: Action[]): Reply {
  for (const { add, remove, ...others } of actions) {
    if (Object.keys({ ...others }).length > 0) return failure(400, 'x_content_parse_exception')
    if (add && !indexes.has(add.index)) return failure(404, 'index_not_found_exception')
    if (remove && aliases.get(remove.alias) !== remove.index)
      return failure(404, 'aliases_not_found_exception')
    if (Object.keys(add ?? remove ?? {}).join() !== 'index,alias')
      return failure(400, 'x_content_parse_exception')
  }
  for (const { add, remove } of actions) {
    if (remove) aliases.delete(remove.alias)
    if (add) aliases.set(add.alias, add.index)
  }
  return [200, { acknowledged: true }]
}

/** Newest first, as `s=creation.date:desc` asks. */
function listed({ indexes }: SearchDouble, pattern: string, query: string): Reply {
  if (!query.includes('format=json') || !query.includes('s=creation.date:desc'))
    return failure(400, 'illegal_argument_exception')
  const names = [...indexes.keys()].filter((name) => name.startsWith(pattern.replace('*', '')))
  return [200, names.reverse().map((index) => ({ index }))]
}

function bulk({ documents }: Index, body: string, type: string, isHalf: boolean): Reply {
  if (type !== 'application/x-ndjson') return failure(406, 'media_type_header_exception')
  if (!body.endsWith('\n')) return failure(400, 'illegal_argument_exception')
  const lines = body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (let at = 0; at < lines.length; at += 2) documents.set(lines[at].index._id, lines[at + 1])
  return [200, { took: 1, errors: isHalf, items: [] }]
}

function search(
  { documents }: Index,
  {
    query,
    from,
    size,
    highlight,
  }: { query: Query; from: number; size: number; highlight: Parameters<typeof matchOf>[2] },
): object {
  const hits = [...documents]
    .map(([_id, source]) => ({ _id, ...matchOf(query, source, highlight) }))
    .filter(({ _score }) => _score > 0)
    .sort((a, b) => b._score - a._score)
  const total = { value: hits.length, relation: 'eq' }
  return { took: 1, timed_out: false, hits: { total, hits: hits.slice(from, from + size) } }
}
