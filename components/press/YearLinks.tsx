import type { YearLink } from '#lib/views/press'

type Props = { years: YearLink[] }

/** Years of press releases with how many each has. */
export function YearLinks({ years }: Props) {
  return (
    <ul className="year-links">
      {years.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
