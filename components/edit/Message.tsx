/** What the check says: a sentence, and where it compares the languages line by line, those lines as they are. */

export function Message({ text }: { text: string }) {
  const [sentence, ...lines] = text.split('\n')
  return (
    <>
      {sentence}
      {lines.length > 0 && <pre className="edit-lines">{lines.join('\n')}</pre>}
    </>
  )
}
