/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
import type { Entry, Feed } from '#lib/data/feed'
import type { Locale } from '#lib/locales'

/** The JSON of a feed. `next_url` leads to older releases. */
export function jsonFeedOf({
  locale,
  title,
  subtitle,
  author,
  home,
  addresses,
  entries,
}: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: home,
    feed_url: addresses.self,
    next_url: addresses.older,
    language: locale,
    authors: [{ name: author }],
    items: entries.map((entry) => itemOf(entry, locale)),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

/** `_translation` is an extension of ours: the same release in the other language's feed. */
function itemOf(
  { id, title, summary, content, address, published, updated, state, image, translation }: Entry,
  locale: Locale,
) {
  return {
    id,
    url: address,
    title,
    summary,
    content_html: content,
    date_published: published,
    date_modified: updated,
    language: locale,
    image,
    tags: state && [state.label],
    _translation: translation && {
      id: translation.id,
      url: translation.address,
      language: translation.locale,
    },
  }
}
