/** What is asked on the screen of a page, each at the block that was changed in one language alone. */
import { type Confirmable, confirmable, openPairs } from '#lib/content/agree'
import type { Finding } from '#lib/edit/page/findings'
import type { Change } from '#lib/edit/store/changes'
import { type Locale, otherLocale } from '#lib/locales'

export interface OpenQuestion {
  /** Stays the same while a writer goes on with the block. */
  id: string
  /** 'page': nobody has confirmed anything yet; 'behind': the language is marked as late. */
  kind: 'one' | 'apart' | 'page' | 'behind'
  /** The language that changed, or that is late. */
  language: Locale
  /** Where the changed text stands. */
  file: string
  line: number
  column: number
  text: string
}

type Pair = ReturnType<typeof openPairs>[number]

const asking = [
  'notAgreed',
  'oneChanged',
  'agreedApart',
  'languageBehind',
  'behindDue',
  'behindOverdue',
]

/** Nothing is asked of a page that has mistakes of its own. `findings` are those of the page. */
export function questionsOf(
  { content }: Change,
  key: string,
  findings: Pick<Finding, 'id'>[],
): OpenQuestion[] {
  if (!findings.some(({ id }) => asking.includes(id))) return []
  const [one] = confirmable(content, [key])
  return one ? questionsIn(one) : []
}

function questionsIn(one: Confirmable): OpenQuestion[] {
  const { agreed, texts } = one.page
  const at = (language: Locale) => ({
    language,
    file: texts[language].file,
    line: 1,
    column: 1,
    text: '',
  })
  if (!agreed) return [{ id: 'page', kind: 'page', ...at('fi') }]
  const late = agreed.behind?.language
  const asked = openPairs(one).flatMap((pair) => questionOf(pair, late))
  return late ? [{ id: 'behind', kind: 'behind', ...at(late) }, ...asked] : asked
}

/** What changed in both languages, or in the one that the other follows later, asks nothing. */
function questionOf([pair, standing]: Pair, late: Locale | undefined): OpenQuestion[] {
  if (standing === 'agreed' || standing === 'both') return []
  if (late !== undefined && standing === otherLocale(late)) return []
  const language = standing === 'sv' ? 'sv' : 'fi'
  const { place, text } = pair[language]
  const kind = standing === 'apart' ? 'apart' : 'one'
  return [{ id: idOf([pair, standing]), kind, language, ...place, text }]
}

/** By the side that has not changed. */
export function idOf([{ fi, sv }, standing]: Pair): string {
  if (standing === 'fi' || standing === 'sv')
    return `${standing}-${standing === 'fi' ? sv.hash : fi.hash}`
  return `${standing}-${fi.hash}-${sv.hash}`
}
