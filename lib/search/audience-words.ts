/** Who a page is for, in the words of those who look for it. */
import type { Audience } from '#lib/content/pages'
import type { Pair } from '#lib/locales'

export const audienceWords: Record<Audience, Pair> = {
  jobseekers: { fi: 'työnhakija työtön', sv: 'arbetssökande arbetslös' },
  'young-people': { fi: 'nuori alle 30-vuotias', sv: 'ung under 30 år' },
  'foreign-language': { fi: 'vieraskielinen', sv: 'främmande språk' },
  employers: { fi: 'työnantaja', sv: 'arbetsgivare' },
  associations: { fi: 'yhdistys järjestö', sv: 'förening organisation' },
  procurement: { fi: 'hankinta hankkija', sv: 'upphandling upphandlare' },
  press: { fi: 'toimittaja media lehdistö', sv: 'journalist medier press' },
  'long-term-unemployed': {
    fi: 'pitkäaikaistyötön pitkään työttömänä',
    sv: 'långtidsarbetslös länge arbetslös',
  },
  'partial-work-ability': { fi: 'osatyökykyinen', sv: 'partiellt arbetsför' },
  'laid-off': { fi: 'lomautettu', sv: 'permitterad' },
}
