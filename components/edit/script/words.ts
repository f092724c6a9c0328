/** Words that the page brings along for its script. */
export function word(name: string): string {
  return document.querySelector<HTMLElement>('#words')?.dataset[name.toLowerCase()] ?? name
}
