/** Who else is at the page; with script it is kept up to date. */
import type { Colleague } from '#lib/edit/views/colleagues'

export function Colleagues({ colleagues }: { colleagues: Colleague[] }) {
  return (
    <ul id="colleagues" className="edit-colleagues">
      {colleagues.map(({ text, href }) => (
        <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  )
}
