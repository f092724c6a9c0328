import { AudienceCards } from '#components/AudienceCards'
import { HomeHero } from '#components/HomeHero'
import { LatestReleases } from '#components/LatestReleases'
import { Prose } from '#components/Prose'
import { Timeline } from '#components/Timeline'
import type { Page } from '#lib/content/pages'

type Props = { page: Page }

/** The front page: what the site is, ways in by who you are, the timeline, the newest releases. */
export function HomeLayout({ page }: Props) {
  return (
    <>
      <HomeHero page={page} />
      <div className="wrap">
        <Prose page={page} />
        <AudienceCards locale={page.locale} />
      </div>
      <div className="band">
        <div className="wrap">
          <Timeline locale={page.locale} />
        </div>
      </div>
      <div className="wrap">
        <LatestReleases locale={page.locale} />
      </div>
    </>
  )
}
