import type { ReactNode } from 'react'
import { Koros } from '#components/Koros'

type Props = { title: ReactNode; children: ReactNode }

/** Title and lead of a page that says something about an address: that there is nothing, no more, or nothing just now. */
export function MessageHead({ title, children }: Props) {
  return (
    <div className="page-head">
      <div className="wrap">
        <h1>{title}</h1>
        <p className="lead">{children}</p>
      </div>
      <Koros name="head" />
    </div>
  )
}
