import { ViewLink } from '#components/parts/ViewLink'
import type { LinkView } from '#lib/views/links'

type Props = { links: LinkView[] }

/** Links one below the other. */
export function LinkList({ links }: Props) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <ViewLink link={link} />
        </li>
      ))}
    </ul>
  )
}
