import { ViewLink } from '#components/parts/ViewLink'
import type { LinkView } from '#lib/views/links'

type Props = { links: LinkView[] }

/** The way to today's services: to register as a jobseeker first, then what Helsinki offers. */
export function WayNow({ links }: Props) {
  if (links.length === 0) return null
  return (
    <ul className="way-now">
      {links.map((link) => (
        <li key={link.href}>
          <ViewLink link={link} />
        </li>
      ))}
    </ul>
  )
}
