import { newest } from './_includes/article.js'
import { escapeHtml } from './_includes/escape-html.js'

const origin = 'https://example.fi'

/** The newest releases of a language as an Atom feed. */
export function feed({ locale, words, collections }) {
  const releases = newest(collections.tree.below.get(`${locale}/press`) ?? [], 50)
  const site = escapeHtml(words[locale].site)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${origin}/${locale}/</id>
<title>${site}</title>
<link rel="self" href="${origin}/${locale}/feed.xml"/>
<updated>${releases[0]?.data.released}T00:00:00Z</updated>
<author><name>${site}</name></author>
${releases.map(entry).join('\n')}
</feed>
`
}

function entry({ data, content }) {
  return `<entry>
<id>${origin}${data.address}</id>
<title>${escapeHtml(data.title)}</title>
<updated>${data.released}T00:00:00Z</updated>
<link href="${origin}${data.address}"/>
<summary>${escapeHtml(data.lead)}</summary>
<content type="html">${escapeHtml(content)}</content>
</entry>`
}
