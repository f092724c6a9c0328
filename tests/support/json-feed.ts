/** JSON Feed 1.1 by its own rules, strictly: a misspelt key is a fault. */
import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })
const moment = z.iso.datetime({ offset: true })
const language = z.enum(['fi', 'sv'])
const text = z.string().min(1)

const item = z.strictObject({
  id: text,
  url: address,
  title: text,
  summary: text,
  content_html: text,
  date_published: moment.optional(),
  date_modified: moment,
  language,
  image: address.optional(),
  tags: z.array(text).optional(),
  _translation: z.strictObject({ id: text, url: address, language }).optional(),
})

const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  description: text,
  home_page_url: address,
  feed_url: address,
  next_url: address.optional(),
  language,
  authors: z.array(z.strictObject({ name: text })).min(1),
  items: z.array(item),
})

/** A JSON Feed. Throws with everything that is wrong with it. */
export function readJsonFeed(json: string) {
  const feed = jsonFeed.parse(JSON.parse(json))
  const ids = feed.items.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) throw new Error('Two items have one id.')
  if (feed.next_url === feed.feed_url) throw new Error('The feed goes on at its own address.')
  return feed
}
