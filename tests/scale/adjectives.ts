/** Adjectives. Finnish: the basic form, the stem of most cases, the partitive. Swedish: the form beside a definite or a plural noun. */
const list = `
uusi uude uutta nya
avoin avoime avointa öppna
yhteinen yhteise yhteistä gemensamma
maksuton maksuttoma maksutonta avgiftsfria
paikallinen paikallise paikallista lokala
julkinen julkise julkista offentliga
tärkeä tärkeä tärkeää viktiga
selkeä selkeä selkeää tydliga
laaja laaja laajaa omfattande
suuri suure suurta stora
pysyvä pysyvä pysyvää permanenta
väliaikainen väliaikaise väliaikaista tillfälliga
vanha vanha vanhaa gamla
toimiva toimiva toimivaa fungerande
luotettava luotettava luotettavaa pålitliga
moderni moderni modernia moderna
hyödyllinen hyödyllise hyödyllistä nyttiga
helppo helpo helppoa enkla
keskeinen keskeise keskeistä centrala
tavallinen tavallise tavallista vanliga
kevyt kevye kevyttä lätta
alueellinen alueellise alueellista regionala
kansainvälinen kansainvälise kansainvälistä internationella
sähköinen sähköise sähköistä elektroniska`

export interface Adjective {
  fi: { nom: string; stem: string; part: string }
  sv: string
}

export const adjectives: Adjective[] = list
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([nom = '', stem = '', part = '', sv = '']) => ({ fi: { nom, stem, part }, sv }))
