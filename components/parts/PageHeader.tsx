import type { ReactNode } from 'react'
import { Koros } from '#components/parts/Koros'

type Props = { children: ReactNode }

/** The coloured ground that every page begins with, and the wave that ends it. */
export function PageHeader({ children }: Props) {
  return (
    <>
      <header className="page-head">{children}</header>
      <Koros name="head" />
    </>
  )
}
