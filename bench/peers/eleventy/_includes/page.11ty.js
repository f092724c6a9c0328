import { articleOf, entries, newest } from './article.js'
import { escapeHtml } from './escape-html.js'
import { frame } from './frame.js'

/** Every page: its article, and the pages below it. */
export default function render(data) {
  const { tree } = data.collections
  const { key, locale } = data
  const below = tree.below.get(`${locale}/${key}`) ?? []
  return frame(
    data,
    tree,
    `<article>${articleOf(data, tree)}</article>${listOf(data, tree, below)}`,
  )
}

function listOf({ key, locale, words }, tree, below) {
  if (key === 'press') return entries(newest(below, 50))
  if (key !== 'home') return entries(below)
  const sections = below.filter(({ data }) => data.pageType !== 'page')
  const releases = tree.below.get(`${locale}/press`) ?? []
  return `${entries(sections)}<h2>${escapeHtml(words[locale].latest)}</h2>${entries(newest(releases, 5))}`
}
