import { ListedMarks } from '#components/parts/ListedMarks'
import { ViewLink } from '#components/parts/ViewLink'
import type { CardView } from '#lib/views/cards'

type Props = { heading: string; cards: CardView[] }

/** Pages as cards: title, state, the newest correction, summary. */
export function PageList({ heading, cards }: Props) {
  if (cards.length === 0) return null
  return (
    <section className="page-list">
      <h2>{heading}</h2>
      <ul>
        {cards.map(({ link, ...marks }) => (
          <li key={link.href}>
            <h3>
              <ViewLink link={link} />
            </h3>
            <ListedMarks {...marks} />
          </li>
        ))}
      </ul>
    </section>
  )
}
