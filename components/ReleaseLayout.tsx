import { Article } from '#components/Article'
import { FactBox, hasFacts } from '#components/FactBox'
import { HowToCite } from '#components/HowToCite'
import { KeyFigures } from '#components/KeyFigures'
import { PressContact } from '#components/PressContact'
import type { Page } from '#lib/content/pages'

type Props = { page: Page }

/** A press release: beside its text what can be copied, below it how to cite it. */
export function ReleaseLayout({ page }: Props) {
  return (
    <Article page={page} beside={<Beside page={page} />}>
      <HowToCite page={page} />
    </Article>
  )
}

function Beside({ page }: Props) {
  return (
    <div className="beside">
      {hasFacts(page) && <FactBox page={page} figures={false} />}
      <KeyFigures page={page} />
      <PressContact locale={page.locale} />
    </div>
  )
}
