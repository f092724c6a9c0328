/** One page on one screen, as one form that is sent whole. */

import type { PageScreenView } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'
import { type Locale, locales } from '#lib/locales'
import type { Action } from './action'
import { Colleagues } from './Colleagues'
import { FactsForm } from './FactsForm'
import { FindingList } from './FindingList'
import { PageTasks, type TaskActions } from './PageTasks'
import { Previews } from './Previews'
import { Questions } from './Questions'
import { QuestionTemplate } from './QuestionTemplate'
import { SaveBar } from './SaveBar'
import { ScreenTitle } from './ScreenTitle'
import { ScriptData } from './ScriptData'
import { TextPaneForm } from './TextPaneForm'
import { TranslatePage } from './tasks/TranslatePage'

type Props = {
  view: PageScreenView
  save: Action
  tasks: TaskActions
}

export function PageScreen({ view, save, tasks }: Props) {
  const { language, change, key, title, factsVersion, groups, findings, elsewhere } = view
  const { panes, questions } = view
  return (
    <>
      <Way view={view} />
      <ScreenTitle title={title} language={language} />
      <Colleagues colleagues={view.colleagues} />
      <TranslatePage view={view} translate={tasks.translate} />
      <form id="edit" action={save} data-change={change.id} data-key={key} data-language={language}>
        <input type="hidden" name="change" value={change.id} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="version.facts" value={factsVersion} />
        <SaveBar view={view} />
        <FindingList
          findings={findings}
          elsewhere={elsewhere}
          change={change}
          language={language}
        />
        <Questions at="page" questions={questions} language={language} />
        <TextPanes view={view} />
        <Questions at="facts" questions={questions} language={language} />
        <FactsForm groups={groups} language={language} />
      </form>
      <PageTasks view={view} tasks={tasks} />
      <ScriptData view={view} />
      <QuestionTemplate language={language} />
      <Previews panes={panes} language={language} />
    </>
  )
}

/** The texts that there are, side by side. */
function TextPanes({ view: { language, panes, findings, questions } }: Pick<Props, 'view'>) {
  const hasText = (locale: Locale) => panes[locale].version !== ''
  return (
    <div className="edit-panes">
      {locales.filter(hasText).map((locale) => (
        <TextPaneForm
          key={locale}
          pane={panes[locale]}
          language={language}
          findings={findings.filter(({ pane }) => pane === locale)}
          questions={questions}
        />
      ))}
    </div>
  )
}

function Way({ view: { language, change } }: Pick<Props, 'view'>) {
  return (
    <p className="edit-way">
      <a href="/">{editWords(language)('pages')}</a> › <a href={change.href}>{change.title}</a>
    </p>
  )
}
