/** Blocks and whole sides that are emptied, dropped, added, or in the wrong language. */
import { groupBy } from '../../../lib/group-by.ts'
import { otherLocale, type Pair } from '../../../lib/locales.ts'
import { type Kind, lineDropped, type Mutation, replaced, type Source } from '../mutation.ts'
import { pick } from '../pick.ts'
import type { Span, SpanKind } from '../spans.ts'

/** Paragraphs that say something plain. */
const plain: Pair<string[]> = {
  fi: [
    'Palvelu oli maksuton.',
    'Lisää tietoa saa kaupungin neuvonnasta.',
    'Asiakkaat olivat mukana suunnittelussa.',
  ],
  sv: [
    'Tjänsten var avgiftsfri.',
    'Mer information ges av stadens rådgivning.',
    'Kunderna deltog i planeringen.',
  ],
}

const inBody: SpanKind[] = ['heading', 'item', 'row', 'paragraph']

const bodyOf = ({ spans }: Source) => spans.filter(({ kind }) => inBody.includes(kind))

const droppedOf = (kind: SpanKind) => (source: Source) =>
  source.spans.filter((span) => span.kind === kind).map((span) => lineDropped(span, source.content))

function levelsOf({ spans, content }: Source): Mutation[] {
  return spans
    .filter(({ kind }) => kind === 'heading')
    .map((span) => {
      const text = content.get(span.file) ?? ''
      const mark = /#+ $/.exec(text.slice(0, span.at))?.[0] ?? ''
      const change = replaced(span, -mark.length, mark, mark === '## ' ? '### ' : '## ')
      return { ...change, what: `${mark}${span.text} one level off` }
    })
}

/** A whole body, a whole file. */
function sidesOf({ spans, content }: Source): Mutation[] {
  const firsts = spans.filter(({ kind, line }) => kind === 'field' && line === 2)
  return firsts.flatMap((span) => {
    const text = content.get(span.file) ?? ''
    const body = text.indexOf('\n---\n', 3) + 5
    const from = (at: number, what: string) => ({
      ...replaced(span, 0, '', ''),
      what,
      edits: [{ at, length: text.length - at, text: '' }],
    })
    return text.slice(body).trim() === ''
      ? []
      : [from(body, 'body emptied'), from(0, 'file emptied')]
  })
}

/** What is left of a block that is emptied is its mark, a space that does not break, or the bars of its row. */
function emptiedOf({ spans, random }: Source): Mutation[] {
  return spans.map((span) => {
    if (span.kind === 'row') return cellEmptied(span, random)
    return replaced(span, 0, span.text, span.kind === 'paragraph' ? '&nbsp;' : '')
  })
}

function cellEmptied(span: Span, random: () => number): Mutation {
  const cell = pick([...span.text.matchAll(/(?<=\| )[^|]+(?= \|)/g)], random)
  return replaced(span, cell?.index ?? 0, cell?.[0] ?? '', '')
}

/** A block as it stands in the other language. Names that are alike in both are none. */
function strangeOf(source: Source): Mutation[] {
  const blocks = bodyOf(source)
  const sides = groupBy(blocks, ({ file }) => file)
  return blocks.flatMap((span) => {
    const file = span.file.replace(`.${span.locale}.md`, `.${otherLocale(span.locale)}.md`)
    const other = sides.get(file)?.[sides.get(span.file)?.indexOf(span) ?? -1]
    if (!other || other.text === span.text) return []
    const text = other.text.replaceAll(`.${other.locale}.md`, `.${span.locale}.md`)
    return [{ ...replaced(span, 0, span.text, text), what: `'${text.slice(0, 60)}'` }]
  })
}

function addedOf({ spans, random }: Source): Mutation[] {
  return spans
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
    .map((span) => {
      const text = pick(plain[span.locale], random) ?? ''
      const change = replaced(span, span.text.length, '', `\n\n${text}`)
      return { ...change, what: `added '${text}'` }
    })
}

const kind = (group: number, name: string, find: Kind['find']): Kind => ({
  group,
  name,
  place: 'content',
  find,
})

export const blockKinds: Kind[] = [
  kind(1, 'heading dropped', droppedOf('heading')),
  kind(1, 'level of a heading changed', levelsOf),
  kind(1, 'list item dropped', droppedOf('item')),
  kind(5, 'side emptied', sidesOf),
  kind(5, 'block or field emptied', emptiedOf),
  kind(5, 'block in the wrong language', strangeOf),
  kind(5, 'paragraph added', addedOf),
  kind(5, 'paragraph dropped', droppedOf('paragraph')),
]
