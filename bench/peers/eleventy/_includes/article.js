import { escapeHtml } from './escape-html.js'

/** The text of a page and what goes with it. */
export function articleOf(data, tree) {
  const { title, lead, locale, state, content } = data
  const words = data.words[locale]
  return [
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(lead)}</p>`,
    state ? `<p class="notice">${escapeHtml(words[state])}</p>` : '',
    correctionsOf(data, words),
    content,
    factsOf(data, words),
    section(
      words.contacts,
      data.contacts.map((id) => contactOf(data.contactList[id], locale)),
    ),
    section(
      words.links,
      data.links.map((id) =>
        linkOf(data.linkList[id].url[locale], data.linkList[id].title[locale]),
      ),
    ),
    section(
      words.related,
      data.related.flatMap((key) => relatedOf(tree.byKey.get(`${locale}/${key}`))),
    ),
  ].join('\n')
}

/** A list of pages with their first lines. */
export function entries(pages) {
  if (pages.length === 0) return ''
  const items = pages.map(
    ({ data }) =>
      `<li>${linkOf(data.address, data.title)} ${data.released}<p>${escapeHtml(data.lead)}</p></li>`,
  )
  return `<ul>${items.join('\n')}</ul>`
}

/** The newest releases. */
export function newest(releases, count) {
  return releases.toSorted((a, b) => b.data.released.localeCompare(a.data.released)).slice(0, count)
}

function correctionsOf({ corrections }, words) {
  if (corrections.length === 0) return ''
  const items = corrections.map(
    ({ date, text }) => `<p><time datetime="${date}">${date}</time> ${escapeHtml(text)}</p>`,
  )
  return `<section class="notice"><h2>${escapeHtml(words.corrections)}</h2>${items.join('')}</section>`
}

function factsOf({ period, figures }, words) {
  if (!period && figures.length === 0) return ''
  const rows = [...(period ? [{ label: words.period, value: period }] : []), ...figures]
  const items = rows.map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`,
  )
  return `<section><h2>${escapeHtml(words.facts)}</h2><dl>${items.join('')}</dl></section>`
}

function section(title, items) {
  return items.length === 0
    ? ''
    : `<section><h2>${escapeHtml(title)}</h2><ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul></section>`
}

function contactOf({ unit, email, phone }, locale) {
  return `${escapeHtml(unit[locale])}, <a href="mailto:${email}">${email}</a>, ${escapeHtml(phone)}`
}

function relatedOf(page) {
  return page ? [linkOf(page.data.address, page.data.title)] : []
}

function linkOf(address, title) {
  return `<a href="${address}">${escapeHtml(title)}</a>`
}
