/** Somebody says what a text that was changed in one language means for the other. */
import { type Answer, agreePage, confirmable } from '#lib/content/agree'
import { calendarDay } from '#lib/dates'
import { type Change, keepChange } from '#lib/edit/store/changes'
import type { Person } from '#lib/edit/store/git'
import { moment } from '#lib/site'

const answers: Record<string, Answer> = { typo: 'typo', same: 'same', later: 'later' }

const month = 30 * 86_400_000

/** Writes down the answer for everything that is open on a page. */
export async function answerPage(
  change: Change,
  key: string,
  form: FormData,
  person: Person,
): Promise<void> {
  const answer = answers[String(form.get('answer'))] ?? 'none'
  const given = String(form.get('due') ?? '')
  const due = /^\d{4}-\d\d-\d\d$/.test(given)
    ? given
    : calendarDay(new Date(moment().getTime() + month))
  const day = { today: calendarDay(moment()), due }
  for (const one of confirmable(change.content, [key]))
    await agreePage(change.content, one, day, () => answer)
  await keepChange(change, person)
}
