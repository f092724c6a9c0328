import { Article } from '#components/Article'
import { FactBox } from '#components/FactBox'
import { HowToCite } from '#components/HowToCite'
import { KeyFigures } from '#components/KeyFigures'
import { PressContact } from '#components/PressContact'
import { ReleaseOrigin } from '#components/ReleaseOrigin'
import { currentEdition, type Page, publishedPages } from '#lib/content/pages'

type Props = { page: Page }

/** A press release: above its text where it comes from, beside it what can be copied, below it how to cite it. */
export function ReleaseLayout({ page }: Props) {
  const beside = <Beside page={page} />
  return (
    <Article page={page} before={<ReleaseOrigin page={page} />} beside={beside} offered={publishedPages(currentEdition(), ['contact'], page.locale)}>
      <HowToCite page={page} />
    </Article>
  )
}

function Beside({ page }: Props) {
  return (
    <div className="beside">
      <FactBox page={page} figures={false} />
      <KeyFigures page={page} />
      <PressContact locale={page.locale} />
    </div>
  )
}
