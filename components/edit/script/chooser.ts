/** What is put into a text from a list. */
import { button } from './button'
import { word } from './words'

/** A list of what is there, as the page has it, and a button that puts in what was chosen: the arrow keys may go through the list first. Nothing where there is none. */
export function chooser(
  list: string,
  label: string,
  choose: (value: string, text: string) => void,
): (HTMLElement | string)[] {
  const known = document.querySelectorAll<HTMLOptionElement>(`#list-${list} option`)
  if (known.length === 0) return []
  const element = document.createElement('select')
  element.setAttribute('aria-label', label)
  element.append(new Option(label, ''), ...[...known].map((one) => new Option(one.text, one.value)))
  const put = button(word('toolInsert'), () => {
    const { value, text } = element.selectedOptions[0] ?? { value: '', text: '' }
    if (value === '') return element.focus()
    choose(value, text)
    element.value = ''
  })
  const what = document.createElement('span')
  what.className = 'hidden'
  what.textContent = `: ${label}`
  put.append(what)
  return [element, put]
}
