/** First parts of compound words, each in Finnish and in Swedish, as they stand in a compound. */
const list = `
työ arbets, koulutus utbildnings, asiakas kund, yritys företags, nuoriso ungdoms, ammatti yrkes, kaupunki stads, ura karriär,
rekrytointi rekryterings, kieli språk, alue områdes, opinto studie, työnantaja arbetsgivar, harjoittelu praktik, tieto informations,
kunta kommun, kuntoutus rehabiliterings, henkilöstö personal, perhe familje, kotoutumis integrations, hankinta upphandlings,
verkko nät, terveys hälso, palkka löne, viestintä kommunikations, talous ekonomi, hyvinvointi välfärds, järjestö organisations,
kulttuuri kultur, liikunta idrotts, asunto bostads, yrittäjä företagar, sosiaali social, aikuis vuxen, opettaja lärar, oppilas elev,
lukio gymnasie, peruskoulu grundskole, yliopisto universitets, tekniikka teknik, tiede vetenskaps, media medie, oikeus rätts,
johto lednings, turvallisuus säkerhets, osallisuus delaktighets, tasa-arvo jämställdhets, esteettömyys tillgänglighets, vero skatte,
kauppa handels, liikenne trafik, ympäristö miljö, ilmasto klimat, energia energi, rakennus byggnads, katu gatu, raitiotie spårvägs,
pyörä cykel, kesä sommar, talvi vinter, ilta kvälls, musiikki musik, teatteri teater, taide konst, museo musei, kirja bok, ruoka mat,
keittiö köks, puutarha trädgårds, eläin djur, lääkäri läkar, hoiva omsorgs, apteekki apoteks, pelastus räddnings, kuva bild, ääni ljud,
matka rese, matkailu turist, tori torg, naapuri grann, saaristo skärgårds, ranta strand, luonto natur, lintu fågel, kala fisk,
juhla fest, vapaaehtois frivillig, satama hamn, metsä skogs, meri havs, vesi vatten, seniori senior, maahanmuutto invandrings,
digi digi, kylä by, historia historie`

/** Pairs of Finnish and Swedish, the commonest first. */
export const firstParts = list
  .trim()
  .split(/,\s*/)
  .map((pair) => pair.split(' '))
  .map(([fi = '', sv = '']) => ({ fi, sv }))
