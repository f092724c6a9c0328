/** A small button of a text. */
export function button(label: string, run: () => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'quiet'
  element.textContent = label
  element.addEventListener('click', run)
  return element
}
