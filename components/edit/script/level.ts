/** Headings of both languages stand at the same height, by empty space before the one that is higher up. */
import { RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'

interface Gap {
  at: number
  height: number
}

class Space extends WidgetType {
  constructor(readonly height: number) {
    super()
  }

  override eq(other: Space): boolean {
    return other.height === this.height
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'edit-gap'
    element.style.height = `${this.height}px`
    return element
  }

  override get estimatedHeight(): number {
    return this.height
  }
}

const setGaps = StateEffect.define<Gap[]>()

export const spacers = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(found, { changes, effects }) {
    const effect = effects.find((one) => one.is(setGaps))
    if (!effect) return found.map(changes)
    const gaps: Gap[] = effect.value
    return RangeSet.of(
      gaps.map(({ at, height }) =>
        Decoration.widget({ widget: new Space(height), block: true, side: -1 }).range(at),
      ),
      true,
    )
  },
  provide: (field) => EditorView.decorations.from(field),
})

let planned = 0

/** Times that the texts are levelled again after one change: what is not seen yet is estimated, and may not keep the page moving. */
const mostTimes = 4
let times = 0

/** Once a frame, where both texts are beside one another. */
export function levelHeadings(editors: Map<string, EditorView>, isNew = true): void {
  times = isNew ? 0 : times + 1
  if (times > mostTimes) return
  cancelAnimationFrame(planned)
  planned = requestAnimationFrame(() => {
    const [one, other] = [...editors.values()]
    if (!one || !other) return
    const isBeside = one.dom.getBoundingClientRect().left !== other.dom.getBoundingClientRect().left
    const [gaps, others] = isBeside ? gapsOf(headingsIn(one), headingsIn(other)) : [[], []]
    put(one, gaps)
    put(other, others)
  })
}

/** Places of the headings, without the space that was put before them. */
function headingsIn(view: EditorView): { at: number; top: number }[] {
  const known = gapsIn(view)
  const { doc } = view.state
  const lines = Array.from({ length: doc.lines }, (_, index) => doc.line(index + 1))
  return lines
    .filter(({ text }) => /^#{2,6} /.test(text))
    .map(({ from }) => {
      const before = known.filter(({ at }) => at < from)
      const space = before.reduce((sum, { height }) => sum + height, 0)
      return { at: from, top: view.documentTop + view.lineBlockAt(from).top - space }
    })
}

function gapsIn(view: EditorView): Gap[] {
  const found: Gap[] = []
  for (const cursor = view.state.field(spacers).iter(); cursor.value; cursor.next())
    if (cursor.value.spec.widget instanceof Space)
      found.push({ at: cursor.from, height: cursor.value.spec.widget.height })
  return found
}

type Heading = { at: number; top: number }

function gapsOf(one: Heading[], other: Heading[]): [Gap[], Gap[]] {
  const gaps: [Gap[], Gap[]] = [[], []]
  let [added, addedOther] = [0, 0]
  for (const [index, heading] of one.entries()) {
    const beside = other[index]
    if (!beside) break
    const lower = Math.round(heading.top + added - (beside.top + addedOther))
    if (lower > 1) {
      gaps[1].push({ at: beside.at, height: lower })
      addedOther += lower
    }
    if (lower < -1) {
      gaps[0].push({ at: heading.at, height: -lower })
      added -= lower
    }
  }
  return gaps
}

function put(view: EditorView, gaps: Gap[]): void {
  const known = new Map(gapsIn(view).map(({ at, height }) => [at, height]))
  const isNear = ({ at, height }: Gap) => Math.abs((known.get(at) ?? -2) - height) <= 1
  if (known.size !== gaps.length || !gaps.every(isNear))
    view.dispatch({ effects: setGaps.of(gaps) })
}
