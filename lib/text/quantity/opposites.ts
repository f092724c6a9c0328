/** Words of which each has its opposite. Either language may leave one out or say it with a negation, but not say the opposite of the other. */
import type { Pair } from '#lib/locales'
import type { Kind } from '#lib/text/quantity/kind'

const finnish: Kind[] = [
  ['fee none', 'maksut(?:on|ta|tom\\p{L}+)', 'ilmai(?:nen|sen|set|sia|seksi|sesta)'],
  ['fee some', 'maksulli\\p{L}+'],
  ['work-time full', 'kokoaikai\\p{L}+', 'kokopäiv\\p{L}+', 'täysaikai\\p{L}+'],
  ['work-time part', 'osa-aika\\p{L}*', 'osapäiv\\p{L}+'],
  ['contract fixed', 'määräaikai\\p{L}+'],
  ['contract open', 'toistaiseksi voimassa \\p{L}+', 'vakitui\\p{L}+', 'vakinai\\p{L}+'],
  ['pay gross', 'brutto\\p{L}*'],
  ['pay net', 'netto\\p{L}*'],
  ['tax free', 'verot(?:on|ta|tom\\p{L}+)', 'verovapa\\p{L}+'],
  ['tax due', 'verolli\\p{L}+', 'veronalai\\p{L}+'],
  ['duty free', 'vapaaehtoi\\p{L}+'],
  ['duty due', 'pakolli\\p{L}+'],
  ['door open', 'avoinna', 'auki'],
  ['door shut', 'suljettu\\p{L}*', 'suljet(?:aan|tiin)', 'kiinni'],
  ['turn start', 'alka(?:a|vat|nut|neet)', 'alkoi(?:vat)?', 'käynnisty\\p{L}+'],
  ['turn end', 'päätty(?:y|vät|i|ivät|nyt|neet|en)', 'loppu(?:u|vat|i|ivat)', 'lakka(?:a|si)'],
  ['trend up', 'kasv(?:aa|oi|avat|oivat|anut)', 'nous(?:ee|i|evat|ivat|sut)', 'lisäänty\\p{L}+'],
  ['trend down', 'vähe(?:ni|nee|nty\\p{L}+|nevät|nivät)', 'pienen(?:i|ee|tyi)', 'laski(?:vat)?'],
  ['share all', 'kaik(?:ki|kien|kia|ille|illa|issa|ista|ilta)', 'joka(?:inen|iselle|isen)'],
  ['share none', 'kukaan', 'kenellekään', 'yksikään', 'kenenkään'],
  ['share some', 'jot(?:kut|kin|kuta)', 'osa(?:lle|lla|n)? asia\\p{L}+'],
  ['order before', 'ennen(?: kuin)?', 'ennenkuin'],
  ['order after', 'jälkeen', 'jälkeis\\p{L}+'],
  ['place inside', 'sisätil\\p{L}+', 'sisällä'],
  ['place outside', 'ulkotil\\p{L}+', 'ulkona'],
  ['person near', 'lähipalvelu\\p{L}*', 'läsnä', 'paikan päällä'],
  ['person far', 'etäyhtey\\p{L}+', 'etänä', 'etäpalvelu\\p{L}*'],
]

const swedish: Kind[] = [
  ['fee none', 'avgiftsfri\\p{L}*', 'kostnadsfri\\p{L}*', 'gratis'],
  ['fee some', 'avgiftsbelag\\p{L}+'],
  ['work-time full', 'heltid\\p{L}*', 'heldag\\p{L}*'],
  ['work-time part', 'deltid\\p{L}*', 'halvdag\\p{L}*'],
  ['contract fixed', 'tidsbegränsa\\p{L}+', 'visstid\\p{L}*', 'tidsbunden\\p{L}*', 'tidsbundna'],
  ['contract open', 'tills vidare', 'tillsvidare\\p{L}*', 'fast anställ\\p{L}+', 'ordinarie'],
  ['pay gross', 'brutto\\p{L}*'],
  ['pay net', 'netto\\p{L}*'],
  ['tax free', 'skattefri\\p{L}*'],
  ['tax due', 'skatteplikt\\p{L}+', 'skattepliktig\\p{L}*', 'beskatta\\p{L}+'],
  ['duty free', 'frivillig\\p{L}*'],
  ['duty due', 'obligatorisk\\p{L}*'],
  ['door open', 'öppe[nt]', 'öppet', 'öppna'],
  ['door shut', 'stängd\\p{L}*', 'stängt', 'stäng(?:s|er)'],
  ['turn start', 'börja(?:r|de|t|s)', 'inle(?:ds|ddes|tts)', 'starta(?:r|de|t|s)?'],
  ['turn end', 'sluta(?:r|de|t|s)', 'upphör\\p{L}*', 'avsluta(?:s|des|ts)', 'gick ut', 'går ut'],
  ['trend up', 'öka(?:r|de|t)', 'steg', 'stiger', 'stigit', 'väx(?:er|te|t)'],
  ['trend down', 'minska(?:r|de|t)', 'sjönk', 'sjunk(?:er|it)'],
  ['share all', 'all(?:a|as)', 'samtliga', 'varje', 'varenda'],
  ['share none', 'ingen', 'inga'],
  ['share some', 'några', 'vissa', 'somliga'],
  ['order before', 'före', 'innan'],
  ['order after', 'efter', 'efteråt'],
  ['place inside', 'inomhus', 'inne'],
  ['place outside', 'utomhus', 'ute'],
  ['person near', 'närservice', 'på plats', 'närvaro'],
  ['person far', 'på distans', 'distans\\p{L}+'],
]

export const opposites: Pair<Kind[]> = { fi: finnish, sv: swedish }

/** Kinds of which a negation makes the opposite. */
export const opposed = [
  'fee',
  'work-time',
  'contract',
  'pay',
  'tax',
  'duty',
  'door',
  'order',
  'turn',
  'trend',
  'place',
  'person',
]

/** Words that make the opposite of what they stand beside. */
export const negations: Pair<Kind[]> = {
  fi: [
    ['not -', 'ei', 'eivät', 'en', 'et', 'emme', 'ette', 'eikä', 'ettei', 'ilman', 'älä', 'älkää'],
  ],
  sv: [['not -', 'inte', 'ej', 'icke', 'inget', 'ingenting', 'aldrig', 'utan', 'varken']],
}
