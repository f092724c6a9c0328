/** What is changed before each build. */
import { addPage, changeContact, changeTitle, changeWord, removePage } from './edits.ts'
import type { State } from './sites.ts'

export interface Step {
  name: string
  /** One of those that the site is held to. */
  isMain?: boolean
  edit: (state: State, round: number) => void
}

const oneDay = 86_400_000

export const changes: Step[] = [
  { name: 'nothing changed', isMain: true, edit: () => {} },
  { name: 'one word', isMain: true, edit: ({ content }, round) => changeWord(content, round) },
  { name: 'a title in every menu', edit: ({ content }, round) => changeTitle(content, round) },
  { name: 'a shared contact', edit: ({ content }, round) => changeContact(content, round) },
  { name: 'a new page', edit: ({ content }, round) => addPage(content, round) },
  { name: 'a page removed', edit: ({ content }) => removePage(content) },
  {
    name: 'a day later',
    edit: (state) => {
      state.moment = new Date(state.moment.getTime() + oneDay)
    },
  },
]
