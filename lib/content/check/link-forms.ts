/** Links that are written as people say them, and can lead nowhere. */

/** What such a link is meant as, and how it is written; nothing for a link that may be the key of a page. */
export function linkForm(url: string): { kind: string; write: string } | undefined {
  if (/^#/.test(url)) return { kind: 'fragment', write: 'none' }
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(url)) return { kind: 'email', write: `mailto:${url}` }
  if (/^\+?[\d\s()-]{5,}$/.test(decoded(url)))
    return { kind: 'phone', write: `tel:${decoded(url).replace(/[^\d+]/g, '')}` }
  if (/^(?:[A-Za-z]:)?\\/.test(url)) return { kind: 'local', write: 'none' }
  if (/^www\.|^(?:[a-z0-9-]+\.)+(?:fi|se|com|org|net|eu|info)(?:[/?#]|$)/i.test(url))
    return { kind: 'www', write: `https://${url}` }
  const isDocument =
    /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|jpe?g|png|webp|gif|mp[34])$/i
  return isDocument.test(url) ? { kind: 'document', write: 'none' } : undefined
}

function decoded(url: string): string {
  return url.replaceAll('%20', ' ')
}
