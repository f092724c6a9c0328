/** Addresses that stand in a text without being links, of websites and of mailboxes. */
import type { Mark } from '#lib/content/read/loose-emphasis'

/** The rest of an address: the mark after it in its sentence is no part of it. */
const rest = String.raw`[^\s<>\ue000]*[^\s<>\ue000.,:;!?)”"'’»\]]`

const forms: Omit<Mark, 'kind' | 'outsideLinks'>[] = [
  {
    needs: /[:/]/,
    pattern:
      /(?<![\p{L}\p{N}@/.])(?:https?:?\/+|mailto:|file:\/*)(?=[^\s/])[^\s<>\ue000]*[^\s<>\ue000.,:;!?)”"'’»\]]/giu,
    write: ([url]) => `[…](${url.replace(/^(https?):?\/+/i, '$1://')})`,
  },
  {
    needs: /:\/\/|www\./i,
    pattern:
      /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)[^\s<>\ue000]*[^\s<>\ue000.,:;!?)”"'’»\]]/giu,
    write: ([url]) => `[…](${/^www\./i.test(url) ? `https://${url}` : url})`,
  },
  {
    needs: /\.[a-z]+\//,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}@/.:-])(?:\/\/)?(?:[a-z0-9-]+\.)+(?:fi|se|com|org|net|eu|info|ax)\/${rest}`,
      'gu',
    ),
    write: ([url]) => `[…](https://${url.replace(/^\/\//, '')})`,
  },
  {
    needs: /[([](?:at|ät|a|@)[)\]]/i,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[a-z0-9._%+-]+\s?[([](?:at|ät|a|@)[)\]]\s?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}(?![\p{L}\p{N}@])/giu,
    write: ([mail]) => `[…](mailto:${mail.replace(/\s?[([][^)\]]+[)\]]\s?/, '@')})`,
  },
]

/** Addresses come last: most of them are part of something else. */
export const addresses: Mark[] = forms.map((form) => ({
  ...form,
  kind: 'address',
  outsideLinks: true,
}))
