/** What somebody has answered on the screen of a page is written down, block by block; what was left open stays open. */
import { type Answer, agreePage, confirmable } from '#lib/content/agree'
import { calendarDay } from '#lib/dates'
import { idOf } from '#lib/edit/agreement/questions'
import type { Given } from '#lib/edit/facts/read-form'
import type { Change } from '#lib/edit/store/changes'
import { moment } from '#lib/site'

const answers: Record<string, Answer> = { typo: 'typo', same: 'same', later: 'later' }

const month = 30 * 86_400_000

/** True where something was answered. */
export async function writeAnswers(change: Change, key: string, given: Given): Promise<boolean> {
  const ids = given.all('question').filter((id) => given.one(`answer.${id}`) in answers)
  if (ids.length === 0) return false
  const answerOf = (id: string) => answers[given.one(`answer.${id}`)] ?? 'none'
  const whole = ids.find((id) => id === 'page' || id === 'behind')
  const day = { today: calendarDay(moment()), due: dueOf(ids, given) }
  for (const one of confirmable(change.content, [key]))
    await agreePage(change.content, one, day, (pair, standing) => {
      const id = idOf([pair, standing])
      if (ids.includes(id)) return answerOf(id)
      // One answer for all of a page is no news of a single block.
      const answer = whole ? answerOf(whole) : 'none'
      return answer === 'same' ? 'typo' : answer
    })
  return true
}

/** The day that was given for what follows later, or a month from now. */
function dueOf(ids: string[], given: Given): string {
  const days = ids.map((id) => given.one(`due.${id}`))
  return days.find((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ?? laterDay()
}

/** The day that is proposed. */
export function laterDay(): string {
  return calendarDay(new Date(moment().getTime() + month))
}
