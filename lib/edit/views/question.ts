/** A question on the screen of a page, in the writer's words and at its place. */
import { laterDay } from '#lib/edit/agreement/answers'
import { type OpenQuestion, questionsOf } from '#lib/edit/agreement/questions'
import type { Finding } from '#lib/edit/page/findings'
import type { PageFiles } from '#lib/edit/page/page-files'
import { placeInFacts, placeInText } from '#lib/edit/page/spots'
import type { Change } from '#lib/edit/store/changes'
import { editWords } from '#lib/edit/words'
import { type Locale, otherLocale } from '#lib/locales'

export interface QuestionView {
  id: string
  /** Where it stands: 'fi.body', 'sv.title', 'facts', 'page'. */
  at: string
  /** Line of the body. */
  line: number
  legend: string
  answers: { value: string; label: string }[]
  /** The day that is proposed for what follows later. */
  due: string
}

/** As much of a block as tells which one is meant. */
const shown = 60

export function questionViews(
  change: Change,
  files: PageFiles,
  findings: Finding[],
  language: Locale,
): QuestionView[] {
  return questionsOf(change, files.key, findings).map((one) => questionView(one, files, language))
}

function questionView(one: OpenQuestion, files: PageFiles, language: Locale): QuestionView {
  const t = editWords(language)
  const isWhole = one.kind === 'page' || one.kind === 'behind'
  const text = one.text.length > shown ? `${one.text.slice(0, shown).trimEnd()}…` : one.text
  const later = `answer-later-${otherLocale(one.language)}` as const
  const values = {
    page: ['same'],
    behind: ['same'],
    one: ['typo', 'same', 'later'],
    apart: ['same'],
  }
  const labels = {
    typo: t('answer-typo'),
    same: t(isWhole ? 'answer-whole' : 'answer-same'),
    later: t(later),
  }
  return {
    id: one.id,
    ...placeOf(one, files),
    legend: t(`question-${one.kind}`, { language: one.language, text }),
    answers: Object.entries(labels).flatMap(([value, label]) =>
      values[one.kind].includes(value) ? [{ value, label }] : [],
    ),
    due: laterDay(),
  }
}

function placeOf(
  { kind, file, line, column, language }: OpenQuestion,
  { texts, facts }: PageFiles,
) {
  if (kind === 'page' || kind === 'behind') return { at: 'page', line: 1 }
  const problem = { id: 'oneChanged' as const, file, line, column, values: {} }
  if (!file.endsWith('.md')) return { at: 'facts', line: placeInFacts(problem, facts.text).line }
  const spot = placeInText(problem, texts[language].text)
  return { at: `${language}.${spot.field}`, line: spot.line }
}
