import type { APIRoute } from 'astro'
import words from '../../data/words.json'
import { newestReleases, type Page } from '../../tree'

const origin = 'https://example.fi'
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function getStaticPaths() {
  return [{ params: { locale: 'fi' } }, { params: { locale: 'sv' } }]
}

/** The newest releases of a language as an Atom feed. */
export const GET: APIRoute = ({ params }) => {
  const locale = params.locale === 'sv' ? 'sv' : 'fi'
  const releases = newestReleases(locale, 50)
  const site = escapeHtml(words[locale].site)
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${origin}/${locale}/</id>
<title>${site}</title>
<link rel="self" href="${origin}/${locale}/feed.xml"/>
<updated>${releases[0]?.data.released}T00:00:00Z</updated>
<author><name>${site}</name></author>
${releases.map(entry).join('\n')}
</feed>
`)
}

function entry({ data, rendered }: Page): string {
  return `<entry>
<id>${origin}${data.address}</id>
<title>${escapeHtml(data.title)}</title>
<updated>${data.released}T00:00:00Z</updated>
<link href="${origin}${data.address}"/>
<summary>${escapeHtml(data.lead)}</summary>
<content type="html">${escapeHtml(rendered?.html ?? '')}</content>
</entry>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? char)
}
