/** The search service of staff, asked over HTTP. Whatever goes wrong is told in a sentence, without the password. */
import type { SearchService } from '#lib/search/opensearch/address'

/** Why there is no answer. */
export class ServiceError extends Error {}

/** A little less than readers are let to wait, so that the reason is known. */
const searchTimeoutMs = 1_800

/** A build may wait. */
export const buildTimeoutMs = 60_000

interface Asked {
  method?: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  /** An object goes as JSON; lines of JSON as they are. */
  body?: object | string
  timeoutMs?: number
}

/** Asks for a path below the service ('/_aliases'). Gives what JSON it answers; undefined for 404. Throws a ServiceError. */
export async function askService(
  { origin, authorization }: SearchService,
  path: string,
  { method = 'POST', body, timeoutMs = searchTimeoutMs }: Asked = {},
): Promise<object | undefined> {
  const isLines = typeof body === 'string'
  const request: RequestInit = {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      'content-type': isLines ? 'application/x-ndjson' : 'application/json',
      ...(authorization && { authorization }),
    },
    ...(body !== undefined && { body: isLines ? body : JSON.stringify(body) }),
  }
  try {
    const response = await fetch(origin + path, request)
    const text = await response.text()
    if (response.ok) return text === '' ? {} : JSON.parse(text)
    if (response.status === 404) return undefined
    throw new ServiceError(
      `The search service at ${origin} refused ${method} ${path} with ${response.status}: ${text.slice(0, 300)}`,
    )
  } catch (error) {
    throw error instanceof ServiceError
      ? error
      : new ServiceError(reasonOf(error, origin, timeoutMs))
  }
}

function reasonOf(error: unknown, origin: string, timeoutMs: number): string {
  if (!(error instanceof Error)) return `The search service at ${origin} failed: ${error}.`
  if (error.name === 'TimeoutError')
    return `The search service at ${origin} gave no answer in ${timeoutMs} ms.`
  if (error instanceof SyntaxError)
    return `The search service at ${origin} answered what is no JSON: is it OpenSearch?`
  const { cause } = error
  const why = cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
  return `The search service at ${origin} cannot be reached: ${why}.`
}
