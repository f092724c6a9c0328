/**
 * Heads of compound words. Finnish: the basic form, the stem of most cases, the partitive. Swedish: the definite form and both plurals
 * (indefinite, definite), which are all that the sentences need.
 */
const list = `
palvelu palvelu palvelua tjänsten tjänster tjänsterna
suunnitelma suunnitelma suunnitelmaa planen planer planerna
hanke hankkee hanketta projektet projekt projekten
valmennus valmennukse valmennusta handledningen handledningar handledningarna
neuvonta neuvonna neuvontaa rådgivningen rådgivningar rådgivningarna
tuki tue tukea stödet stöd stöden
kokeilu kokeilu kokeilua försöket försök försöken
hakemus hakemukse hakemusta ansökan ansökningar ansökningarna
päätös päätökse päätöstä beslutet beslut besluten
ohjelma ohjelma ohjelmaa programmet program programmen
ryhmä ryhmä ryhmää gruppen grupper grupperna
kurssi kurssi kurssia kursen kurser kurserna
ohje ohjee ohjetta anvisningen anvisningar anvisningarna
sopimus sopimukse sopimusta avtalet avtal avtalen
verkosto verkosto verkostoa nätverket nätverk nätverken
selvitys selvitykse selvitystä utredningen utredningar utredningarna
tavoite tavoittee tavoitetta målet mål målen
tulos tulokse tulosta resultatet resultat resultaten
yksikkö yksikö yksikköä enheten enheter enheterna
toimisto toimisto toimistoa byrån byråer byråerna
keskus keskukse keskusta centralen centraler centralerna
kartoitus kartoitukse kartoitusta kartläggningen kartläggningar kartläggningarna
avustus avustukse avustusta bidraget bidrag bidragen
raportti raporti raporttia rapporten rapporter rapporterna
tehtävä tehtävä tehtävää uppdraget uppdrag uppdragen
menetelmä menetelmä menetelmää metoden metoder metoderna
malli malli mallia modellen modeller modellerna
arviointi arvioinni arviointia bedömningen bedömningar bedömningarna
seuranta seuranna seurantaa uppföljningen uppföljningar uppföljningarna
yhteistyö yhteistyö yhteistyötä samarbetet samarbeten samarbetena
tutkimus tutkimukse tutkimusta undersökningen undersökningar undersökningarna
tilaisuus tilaisuude tilaisuutta tillställningen tillställningar tillställningarna
opas oppaa opasta guiden guider guiderna
lomake lomakkee lomaketta blanketten blanketter blanketterna
kysely kysely kyselyä enkäten enkäter enkäterna
kokous kokoukse kokousta mötet möten mötena
tarjous tarjoukse tarjousta erbjudandet erbjudanden erbjudandena
järjestelmä järjestelmä järjestelmää systemet system systemen
rekisteri rekisteri rekisteriä registret register registren
osasto osasto osastoa avdelningen avdelningar avdelningarna
lautakunta lautakunna lautakuntaa nämnden nämnder nämnderna
neuvosto neuvosto neuvostoa rådet råd råden
strategia strategia strategiaa strategin strategier strategierna
asetus asetukse asetusta förordningen förordningar förordningarna
laki lai lakia lagen lagar lagarna
lupa luva lupaa tillståndet tillstånd tillstånden
maksu maksu maksua avgiften avgifter avgifterna
sääntö säännö sääntöä regeln regler reglerna
käytäntö käytännö käytäntöä rutinen rutiner rutinerna
sivusto sivusto sivustoa webbplatsen webbplatser webbplatserna
paja paja pajaa verkstaden verkstäder verkstäderna
koulu koulu koulua skolan skolor skolorna
kirjasto kirjasto kirjastoa biblioteket bibliotek biblioteken
tapahtuma tapahtuma tapahtumaa evenemanget evenemang evenemangen
näyttely näyttely näyttelyä utställningen utställningar utställningarna
tila tila tilaa lokalen lokaler lokalerna
talo talo taloa huset hus husen
puisto puisto puistoa parken parker parkerna
reitti reiti reittiä rutten rutter rutterna
mittaus mittaukse mittausta mätningen mätningar mätningarna
korjaus korjaukse korjausta reparationen reparationer reparationerna
huolto huollo huoltoa underhållet underhåll underhållen
varasto varasto varastoa lagret lager lagren
kuljetus kuljetukse kuljetusta transporten transporter transporterna
laite laittee laitetta apparaten apparater apparaterna
tarkastus tarkastukse tarkastusta granskningen granskningar granskningarna
valinta valinna valintaa valet val valen
kilpailu kilpailu kilpailua tävlingen tävlingar tävlingarna
esitys esitykse esitystä föreställningen föreställningar föreställningarna
konsertti konserti konserttia konserten konserter konserterna
retki retke retkeä utflykten utflykter utflykterna
leiri leiri leiriä lägret läger lägren
kerho kerho kerhoa klubben klubbar klubbarna
seura seura seuraa föreningen föreningar föreningarna
pankki panki pankkia banken banker bankerna
lehti lehde lehteä tidningen tidningar tidningarna
uutinen uutise uutista nyheten nyheter nyheterna
viesti viesti viestiä meddelandet meddelanden meddelandena
kartta karta karttaa kartan kartor kartorna
taulukko tauluko taulukkoa tabellen tabeller tabellerna
luettelo luettelo luetteloa förteckningen förteckningar förteckningarna
kokoelma kokoelma kokoelmaa samlingen samlingar samlingarna
arkisto arkisto arkistoa arkivet arkiv arkiven`

export interface Head {
  fi: { nom: string; stem: string; part: string }
  sv: { def: string; pl: string; defpl: string }
}

/** The commonest first. */
export const heads: Head[] = list
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([nom = '', stem = '', part = '', def = '', pl = '', defpl = '']) => ({
    fi: { nom, stem, part },
    sv: { def, pl, defpl },
  }))
