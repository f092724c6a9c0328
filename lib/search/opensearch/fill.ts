/** The build of the content fills an index of the search service; the release makes it the live one. */
import type { Edition } from '#lib/content/pages'
import { type Locale, locales } from '#lib/locales'
import type { SearchService } from '#lib/search/opensearch/address'
import { documentsOf } from '#lib/search/opensearch/documents'
import { aliasOf, indexNameOf } from '#lib/search/opensearch/index-names'
import { indexSettings } from '#lib/search/opensearch/mapping'
import { askService, buildTimeoutMs, ServiceError } from '#lib/search/opensearch/service'

/** Documents in one request: some megabytes. */
const batch = 500

/** Indexes of earlier releases that stay, so that one can go back to them. */
const earlier = 2

/** Fills the index of each language, unless it is there already. Throws a ServiceError. */
export async function fillService(service: SearchService, edition: Edition): Promise<void> {
  for (const locale of locales) await fill(service, edition, locale)
}

/** Makes the indexes of an edition the live ones, all at once, and removes what is older than the releases before. Throws a ServiceError. */
export async function switchService(service: SearchService, edition: Edition): Promise<void> {
  const actions = await Promise.all(
    locales.map((locale) => actionsFor(service, aliasOf(service, locale), edition, locale)),
  )
  const switched = await askService(service, '/_aliases', { body: { actions: actions.flat() } })
  if (!switched)
    throw new ServiceError(
      `The search service at ${service.origin} has no index of this content. Run npm run build with the same SEARCH_URL.`,
    )
  for (const locale of locales) await removeOld(service, edition, locale)
}

/** From what the alias stands for now to the index of the edition. */
async function actionsFor(
  service: SearchService,
  alias: string,
  edition: Edition,
  locale: Locale,
): Promise<object[]> {
  const present = (await askService(service, `/_alias/${alias}`, { method: 'GET' })) ?? {}
  const index = indexNameOf(service, edition, locale)
  const others = Object.keys(present).filter((name) => name !== index)
  return [...others.map((name) => ({ remove: { index: name, alias } })), { add: { index, alias } }]
}

async function fill(service: SearchService, edition: Edition, locale: Locale): Promise<void> {
  const index = indexNameOf(service, edition, locale)
  const ask = (path: string, method: 'HEAD' | 'PUT' | 'POST' | 'DELETE', body?: object | string) =>
    askService(service, `/${index}${path}`, {
      method,
      timeoutMs: buildTimeoutMs,
      ...(body !== undefined && { body }),
    })
  if (await ask('', 'HEAD')) return
  await ask('', 'PUT', indexSettings(locale))
  try {
    const lines = documentsOf(edition, locale)
    for (let at = 0; at < lines.length; at += batch)
      checkBulk(await ask('/_bulk', 'POST', lines.slice(at, at + batch).join('')), service)
    await ask('/_refresh', 'POST')
  } catch (error) {
    // Half an index would be taken for a whole one by the next build.
    await ask('', 'DELETE')
    throw error
  }
}

/** A bulk answers 200 though some of it failed. */
function checkBulk(answer: unknown, { origin }: SearchService): void {
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'errors' in answer &&
    answer.errors === false
  )
    return
  const told = JSON.stringify(answer).slice(0, 300)
  throw new ServiceError(`The search service at ${origin} did not take every page: ${told}`)
}

async function removeOld(service: SearchService, edition: Edition, locale: Locale): Promise<void> {
  const alias = aliasOf(service, locale)
  const path = `/_cat/indices/${alias}-*?format=json&h=index&s=creation.date:desc`
  const answer = await askService(service, path, { method: 'GET' })
  const names = Array.isArray(answer) ? answer.map(({ index }: { index: string }) => index) : []
  const old = names.filter((name) => name !== indexNameOf(service, edition, locale)).slice(earlier)
  for (const name of old) await askService(service, `/${name}`, { method: 'DELETE' })
}
