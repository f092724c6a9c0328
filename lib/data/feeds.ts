/** The feeds of press releases: Atom and JSON Feed, a pair for each language. */
import type { Edition } from '#lib/content/pages'
import { atomOf } from '#lib/data/atom'
import { entryOf, feedOf } from '#lib/data/feed'
import { feedParts } from '#lib/data/feed-parts'
import { jsonFeedOf } from '#lib/data/json-feed'
import { lateFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { locales } from '#lib/locales'
import { feedHome } from '#lib/metadata/feed-links'
import { feedAddress } from '#lib/urls'

const formats = [
  { form: 'xml', type: mediaTypes.atom, write: atomOf },
  { form: 'json', type: mediaTypes.jsonFeed, write: jsonFeedOf },
] as const

/** Current documents and archives of both formats in both languages; none where there are no feeds. */
export function feedFiles(edition: Edition): MachineFile[] {
  const homes = locales.map((one) => feedHome(edition, one)).filter((home) => home !== undefined)
  return homes.flatMap((home) =>
    feedParts(edition, home.locale).flatMap((part) => {
      const texts = part.releases.map(({ address }) => address)
      // A text is parsed for its addresses: once for both formats, and not at all where neither is asked for.
      const entries = once(() => part.releases.map((release) => entryOf(edition, release)))
      return formats.map(({ form, type, write }) =>
        lateFile(feedAddress(home.locale, form, part.archive), type, texts, () =>
          write(feedOf(edition, home, { part, entries: entries(), form })),
        ),
      )
    }),
  )
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
