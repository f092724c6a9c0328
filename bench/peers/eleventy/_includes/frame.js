import { escapeHtml } from './escape-html.js'

const origin = 'https://example.fi'

/** What stands around the content of every page. */
export function frame(data, tree, content) {
  const { title, lead, locale, address, otherAddress, updated } = data
  const words = data.words[locale]
  const other = locale === 'fi' ? 'sv' : 'fi'
  const top = tree.below.get(`${locale}/home`) ?? []
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} – ${escapeHtml(words.site)}</title>
<meta name="description" content="${escapeHtml(lead)}">
<link rel="canonical" href="${origin}${address}">
<link rel="alternate" hreflang="${other}" href="${origin}${otherAddress}">
<link rel="alternate" type="application/atom+xml" href="/${locale}/feed.xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a href="#content">${escapeHtml(words.skip)}</a>
<header>
<a href="/${locale}/">${escapeHtml(words.site)}</a>
<nav><ul>${top
    .filter((page) => page.data.pageType !== 'page')
    .map((page) => menuItem(page, address))
    .join('')}</ul></nav>
<a href="${otherAddress}" hreflang="${other}">${escapeHtml(words.other)}</a>
</header>
<ol class="crumbs">${crumbsOf(data, tree)
    .map((page) => item(page.data))
    .join('')}</ol>
<main id="content">
${content}
</main>
<footer>
<ul>${top
    .filter((page) => page.data.pageType === 'page')
    .map((page) => item(page.data))
    .join('')}</ul>
<p>${escapeHtml(words.updated)} <time datetime="${updated}">${updated}</time></p>
</footer>
</body>
</html>
`
}

function menuItem({ data }, address) {
  const mark = address.startsWith(data.address) ? ' aria-current="true"' : ''
  return `<li><a href="${data.address}"${mark}>${escapeHtml(data.title)}</a></li>`
}

function item({ address, title }) {
  return `<li><a href="${address}">${escapeHtml(title)}</a></li>`
}

function crumbsOf({ parent, locale }, tree) {
  const page = tree.byKey.get(`${locale}/${parent}`)
  return page ? [...crumbsOf(page.data, tree), page] : []
}
