import { feed } from './feed.js'

/** Pages are plain Markdown and layouts are JavaScript: the quickest forms that Eleventy has. */
export default function configure(config) {
  config.addGlobalData('layout', 'page.11ty.js')
  config.addPassthroughCopy({ public: '.' })
  config.addCollection('tree', (api) => treeOf(api.getAll().filter(({ data }) => data.key)))
  for (const locale of ['fi', 'sv']) {
    const data = {
      locale,
      layout: false,
      permalink: `/${locale}/feed.xml`,
      eleventyImport: { collections: ['tree'] },
    }
    config.addTemplate(`feed-${locale}.11ty.js`, feed, data)
  }
  return {
    markdownTemplateEngine: false,
    dir: { input: 'pages', includes: '../_includes', data: '../_data', output: '_site' },
  }
}

/** Pages by language and key, and the pages below each in their order. */
function treeOf(pages) {
  const tree = { byKey: new Map(), below: new Map() }
  for (const page of pages.sort((a, b) => a.data.weight - b.data.weight)) {
    const { locale, key, parent } = page.data
    tree.byKey.set(`${locale}/${key}`, page)
    const place = `${locale}/${parent}`
    if (!tree.below.has(place)) tree.below.set(place, [])
    tree.below.get(place).push(page)
  }
  return tree
}
