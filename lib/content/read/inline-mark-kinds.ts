/** The kinds of marks within a line that are not read, in the order in which they are looked for. */
import { addresses } from '#lib/content/read/loose-addresses'
import { emphasis, type Mark } from '#lib/content/read/loose-emphasis'

/** What stands in brackets and can only be an address. */
const address = String.raw`(?:https?:|www\.|mailto:|tel:|\.{0,2}\/)[^\s()]*|[a-z0-9-]+(?:\/[a-z0-9.-]+)+|[^\s()]+@[^\s()]+\.[a-z]+`
const words = String.raw`[^\[\]\n]+`

const links: Omit<Mark, 'needs'>[] = [
  {
    kind: 'link',
    pattern: new RegExp(String.raw`(!?)\[(${words})\]\s+\((${address})\)`, 'gi'),
    write: ([, image = '', text = '', url = '']) => `${image}[${text}](${url})`,
  },
  {
    kind: 'link',
    pattern: new RegExp(
      String.raw`\((${words.replace('\\n', '\\n()')})\)\s?\[(${address})\]`,
      'gi',
    ),
    write: ([, text = '', url = '']) => `[${text}](${url})`,
  },
  {
    kind: 'link',
    pattern: new RegExp(String.raw`(!?)\[(${words})\]\(([^()\n]*)\)?`, 'g'),
    write: ([, image = '', text = '', url = '']) => `${image}[${text}](${withoutSpaces(url)})`,
  },
  {
    kind: 'link',
    pattern: new RegExp(
      String.raw`\[(${words})\]\s?(?:\{|<)?((?:https?:\/\/|www\.)[^\s<>{}]+)[}>]?`,
      'gi',
    ),
    write: ([, text = '', url = '']) => `[${text}](${url})`,
  },
  { kind: 'note', pattern: /\[\^[^\]\n]+\]|\^\[[^\]\n]+\]/g },
  { kind: 'link', pattern: /\[\[[^\]\n]+\]\]/g, write: ([all]) => `[…](${all.slice(2, -2)})` },
  {
    kind: 'link',
    pattern: /\[([^[\]\n]+)\]\[([^[\]\n]*)\]/g,
    write: ([, text = '', id = '']) => `[${text}](${id || '…'})`,
  },
]

const others: Mark[] = [
  { kind: 'code', needs: /`/, pattern: /`{2,}|(?<![^\s(])`(?=\S)/g },
  {
    kind: 'link',
    needs: /!/,
    pattern: /!\p{L}*\(([^()\s]+\.(?:jpe?g|png|webp))\)/giu,
    write: ([, name = '']) => `![…](${name})`,
  },
  {
    kind: 'marks',
    needs: /[\\^]/,
    pattern: /\^(?=\S)[^^\s]+\^|(?<!\\)\\(?:$|[nrt](?!\p{L}))/gu,
    write: () => 'none',
  },
  {
    kind: 'strike',
    needs: /~/,
    pattern: /~~[^~\n]+~~|~~(?=\S)|(?<![\p{L}\p{N}~])~(?=\p{L})[^~\n]*\S~(?!~)/gu,
    write: ([all]) => all.replaceAll('~', ''),
  },
  {
    kind: 'marks',
    needs: /==|\+\+/,
    pattern: /==(?=[^\s=])[^=\n]+==|(?<![+\p{L}])\+\+(?=\S)[^+\n]+\+\+/gu,
    write: ([all]) => all.slice(2, -2),
  },
  {
    kind: 'marks',
    needs: /\{/,
    pattern: /\{\{[^}\n]*\}\}|\{%[^%\n]*%\}|\{[#.:][\p{L}][^}\n]*\}/gu,
    write: () => 'none',
  },
  {
    kind: 'marks',
    needs: /\[/,
    pattern: /\[\/?(?:b|i|u|s|url|img|quote|center|color|size|list|toc)(?:=[^\]\n]*)?\]/gi,
    write: () => 'none',
  },
  {
    kind: 'marks',
    needs: /:[a-z]/,
    pattern: /(?<!\S):[a-z]+(?:_[a-z]+)*:(?!\S)/g,
    write: () => 'none',
  },
  {
    kind: 'html',
    needs: /</,
    pattern:
      /<\/?(?:a|abbr|b|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|td|tr|u|ul)(?![\p{L}\p{N}-])[^>\n]*$/gimu,
  },
  {
    kind: 'entity',
    needs: /&/,
    pattern:
      /&(?:amp;)+#?\w+;|&(?:nbsp|[aou]uml|[AOU]uml|[aA]ring|amp|quot|shy|[nm]dash|eacute|hellip|bull)(?![a-zA-Z;])/g,
  },
]

const bracketed = links.map((mark) => ({ ...mark, needs: /\[/ }))

export const marks: Mark[] = [...bracketed, ...emphasis, ...others, ...addresses]

function withoutSpaces(url: string): string {
  const [, path = url, title = ''] = /^(.*?)(\s+["'].*["'])?$/.exec(url.trim()) ?? []
  const complete = /^www\./i.test(path) ? `https://${path}` : path
  return complete.replace(/\s/g, '%20') + title
}
