/** Searches that OpenSearch answers, in the shape of the site's own. */
import { type Edition, publishedPages } from '#lib/content/pages'
import { type Locale, otherLocale } from '#lib/locales'
import { clearlyBetter, goodEnough, sureFrom } from '#lib/search/certainty'
import { cleanQuery, queryWords } from '#lib/search/clean-query'
import { type Found, pageLength, type Result, type SearchOptions } from '#lib/search/found'
import type { SearchService } from '#lib/search/opensearch/address'
import {
  type Answer,
  type Hit,
  passageIn,
  readAnswer,
  surenessOf,
} from '#lib/search/opensearch/answer'
import { heardIn } from '#lib/search/opensearch/heard'
import { aliasOf } from '#lib/search/opensearch/index-names'
import { searchBody, type Wanted } from '#lib/search/opensearch/query'
import { askService, ServiceError } from '#lib/search/opensearch/service'
import { isStopWord } from '#lib/search/words'
import { titleWithYear } from '#lib/text/titles'

/** Pages of a language that a query means, best first. Rejects with a ServiceError when there is no answer. */
export async function searchInService(
  { service, edition, locale }: Where,
  query: string,
  { start = 0, limit = pageLength, isExact = false }: SearchOptions = {},
): Promise<Found> {
  const text = cleanQuery(query)
  const asked = { service, edition, text, wanted: { start, limit, isExact } }
  const own = await askIn(locale, asked)
  const other = own.certainty < goodEnough ? await askIn(otherLocale(locale), asked) : undefined
  const isOther =
    other !== undefined && other.certainty >= Math.max(sureFrom, own.certainty + clearlyBetter)
  const { total, hits, certainty } = isOther ? other : own
  return {
    count: total,
    results: hits.flatMap((hit) => resultOf(hit, edition, locale, isOther)),
    certainty,
    // Only the best pages tell whether an answer is near.
    isNear: total > 0 && start === 0 && certainty < sureFrom,
    viaOtherLanguage: isOther,
  }
}

interface Where {
  service: SearchService
  edition: Edition
  locale: Locale
}

interface Asked extends Omit<Where, 'locale'> {
  text: string
  wanted: Wanted
}

async function askIn(
  locale: Locale,
  { service, edition, text, wanted }: Asked,
): Promise<Answer & { certainty: number }> {
  const words = queryWords(text)
  const alias = aliasOf(service, locale)
  const body = searchBody(text, words, heardIn(edition, locale), wanted)
  const found = await askService(service, `/${alias}/_search`, { body })
  if (found === undefined)
    throw new ServiceError(`The search service at ${service.origin} has no ${alias}.`)
  const answer = readAnswer(found)
  const telling = words.flatMap((word, at) => (isStopWord(word, locale) ? [] : [at]))
  const places = telling.length > 0 ? telling : [...words.keys()]
  const certainty = Math.max(0, ...answer.hits.map((hit) => surenessOf(hit, places)))
  return { ...answer, certainty }
}

/** A page that this edition does not have belongs to another release. */
function resultOf(hit: Hit, edition: Edition, locale: Locale, isOther: boolean): Result[] {
  const [top = '', ...below] = hit.key.split('/')
  const [section] = below.length > 0 ? publishedPages(edition, [top], locale) : []
  return publishedPages(edition, [hit.key], locale).map((page) => ({
    key: hit.key,
    address: page.address,
    title: titleWithYear(page),
    summary: page.summary,
    passage: isOther ? [] : passageIn(hit),
    ...(section && { section: section.navTitle }),
    score: hit.score,
  }))
}
