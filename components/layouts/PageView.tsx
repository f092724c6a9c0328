import { JsonLd } from '#components/frame/JsonLd'
import { PageFrame } from '#components/frame/PageFrame'
import { PageLayout } from '#components/layouts/PageLayout'
import type { View } from '#lib/views/view'

type Props = { view: View }

/** A page: its layout, in its frame, with its data for programs. */
export function PageView({ view: { frame, shown, structuredData } }: Props) {
  const layout = <PageLayout shown={shown} />
  return (
    <>
      {frame ? <PageFrame frame={frame}>{layout}</PageFrame> : layout}
      {structuredData && <JsonLd data={structuredData} />}
    </>
  )
}
