/** The key of the page that a file belongs to: 'projects/handu/facts.yaml' → 'projects/handu'. */
export function keyOfFile(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}
