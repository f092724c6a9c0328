/** Who else is at the page; with script it is kept up to date. */
import type { Colleague } from '#lib/edit/views/colleagues'

export function Colleagues({ colleagues }: { colleagues: Colleague[] }) {
  return (
    <div id="colleagues" className="edit-colleagues">
      {colleagues.length > 0 && (
        <ul>
          {colleagues.map(({ text, href }) => (
            <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
