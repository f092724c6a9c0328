/** What is asked of a text that was changed in one language: beside the block itself, and answered without leaving it. */
import type { QuestionView } from '#lib/edit/views/question'
import { setAsked } from './asked'
import type { Editors } from './editors'
import type { Checked } from './types'

/** The questions that stand on the page; those in a text may be out of sight. */
const known = new Map<string, HTMLFieldSetElement>()

export function showQuestions(
  form: HTMLFormElement,
  editors: Editors,
  { questions }: Pick<Checked, 'questions'>,
): void {
  for (const element of form.querySelectorAll<HTMLFieldSetElement>('[data-question]'))
    known.set(element.dataset.question ?? '', element)
  for (const [id, element] of known)
    if (!questions.some((one) => one.id === id)) {
      element.remove()
      known.delete(id)
    }
  for (const question of questions) {
    const element = elementOf(question)
    const slot = form.querySelector(`[data-asked="${question.at}"]`)
    if (!isInText(question, editors) && element.parentElement !== slot) slot?.append(element)
  }
  for (const [locale, view] of editors) {
    const own = questions.filter(({ at }) => at === `${locale}.body`)
    const asked = own.map((one) => ({ line: one.line, element: elementOf(one) }))
    view.dispatch({ effects: setAsked.of(asked) })
  }
}

/** What is sent at a pause: of the questions, those alone whose button was pressed. */
export function formData(form: HTMLFormElement): FormData {
  const sent = new FormData(form)
  sent.delete('question')
  for (const [id, { dataset }] of known) if (dataset.answered) sent.append('question', id)
  return sent
}

/** Calls back when the button of a question is pressed. */
export function onAnswer(form: HTMLFormElement, answered: () => void): void {
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const question = button?.closest<HTMLFieldSetElement>('[data-question]')
    if (!question) return
    event.preventDefault()
    if (!question.querySelector('input[type=radio]:checked')) return
    question.dataset.answered = '1'
    answered()
  })
}

function isInText({ at }: QuestionView, editors: Editors): boolean {
  return at.endsWith('.body') && editors.has(at.replace('.body', ''))
}

function elementOf(question: QuestionView): HTMLFieldSetElement {
  const element = known.get(question.id) ?? made(question)
  known.set(question.id, element)
  const legend = element.querySelector('legend')
  if (legend && legend.textContent !== question.legend) legend.textContent = question.legend
  return element
}

/** From the page's own pattern of a question, with the answers that this one has. */
function made({ id, answers, due }: QuestionView): HTMLFieldSetElement {
  const pattern =
    document.querySelector<HTMLTemplateElement>('#question')?.content.firstElementChild
  const element = pattern?.cloneNode(true)
  if (!(element instanceof HTMLFieldSetElement)) throw new Error('No pattern of a question')
  element.dataset.question = id
  for (const field of element.querySelectorAll('input, label'))
    for (const name of ['id', 'name', 'for']) {
      const value = field.getAttribute(name)
      if (value) field.setAttribute(name, value.replace(/^(answer|due)\./, `$1.${id}`))
    }
  for (const radio of element.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const answer = answers.find(({ value }) => value === radio.value)
    const label = radio.parentElement?.querySelector('label')
    if (answer && label) label.textContent = answer.label
    else radio.parentElement?.remove()
  }
  const day = element.querySelector<HTMLInputElement>('input[type=date]')
  if (day) day.value = due
  return element
}
