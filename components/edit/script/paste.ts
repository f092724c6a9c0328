/** From Word and the web to plain Markdown: headings, paragraphs, lists, tables, links and emphasis; nothing else comes along. */

/** Empty where there is nothing but plain text. */
export function markdownOfPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const gone of body.querySelectorAll('script, style, meta, title, o\\:p')) gone.remove()
  return blocksOf(body)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const blockNames = /^(P|DIV|SECTION|ARTICLE|H[1-6]|UL|OL|TABLE|BLOCKQUOTE|HEADER|MAIN)$/

function blocksOf(parent: Element): string[] {
  const blocks: string[] = []
  let line = ''
  const end = () => {
    if (line.trim() !== '') blocks.push(line.trim())
    line = ''
  }
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || !blockNames.test(node.tagName)) {
      line += inlineOf(node)
      continue
    }
    end()
    blocks.push(...blockOf(node))
  }
  end()
  return blocks
}

function blockOf(element: Element): string[] {
  const [, level] = /^H([1-6])$/.exec(element.tagName) ?? []
  const text = inlineOf(element).trim()
  if (level) return text === '' ? [] : [`${'#'.repeat(Math.max(2, Number(level)))} ${text}`]
  if (element.tagName === 'UL' || element.tagName === 'OL') return [listOf(element)]
  if (element.tagName === 'TABLE') return [tableOf(element)]
  // Word writes lists as paragraphs with a bullet of its own.
  const [, item] = /^[•·o§▪]\s+(.+)$/s.exec(text) ?? []
  if (item) return [`- ${item}`]
  return [...element.children].some(({ tagName }) => blockNames.test(tagName))
    ? blocksOf(element)
    : text === ''
      ? []
      : [text]
}

function listOf(list: Element): string {
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
  const mark = (index: number) => (list.tagName === 'OL' ? `${index + 1}. ` : '- ')
  return items.map((item, index) => mark(index) + inlineOf(item).trim()).join('\n')
}

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => inlineOf(cell).trim().replaceAll('|', '\\|')),
  )
  const [head = [], ...rest] = rows
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rest.map(line)].join('\n')
}

function inlineOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (!(node instanceof HTMLElement)) return ''
  if (node.tagName === 'BR') return ' '
  const text = [...node.childNodes].map(inlineOf).join('')
  const bare = text.trim()
  if (bare === '') return text === '' ? '' : ' '
  if (/^(STRONG|B)$/.test(node.tagName) && node.style.fontWeight !== 'normal')
    return text.replace(bare, `**${bare}**`)
  if (/^(EM|I)$/.test(node.tagName)) return text.replace(bare, `*${bare}*`)
  const href = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : ''
  return /^(https?:|mailto:|tel:)/.test(href) ? text.replace(bare, `[${bare}](${href})`) : text
}
