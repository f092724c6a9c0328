/** What the sources tell, and the pages on which it stands: patterns of its words in each language. */

/** A fact: what it is, and its words in Finnish and in Swedish. */
type Fact = [name: string, fi: RegExp, sv: RegExp]

/** Facts by the key of their page. */
export const facts: Record<string, Fact[]> = {
  'services/support-for-employment': [
    [
      'a yearly appropriation of the City Board',
      /kaupunginhallitus myönsi vuosittain määrärahan/i,
      /Stadsstyrelsen .*beviljade varje år ett anslag/,
    ],
    [
      'jobs of the city',
      /palkkasi työttömiä helsinkiläisiä omiin/,
      /anställa arbetslösa helsingforsare i stadens egna/,
    ],
    ['training and coaching', /koulutusta ja valmennusta/, /utbildning och träning/],
    [
      'associations, foundations and companies',
      /yhdistyksiä, säätiöitä ja yrityksiä/,
      /föreningar, stiftelser och företag/,
    ],
    ['projects', /hankkeita.* edistivät työllisyyttä/, /projekt.* främjade sysselsättningen/],
    ['the Employment Committee', /työllistämistoimikunta/i, /sysselsättningskommittén/i],
    [
      'the agreement with the TE Office',
      /Uudenmaan TE-toimiston .*yhteistyösopimus/,
      /samarbetsavtalet .*Nylands TE-byrå/,
    ],
    [
      'who led',
      /elinkeino-osasto.*työllisyys- ja yrityspalvelujen yksikössä/,
      /näringslivsavdelningen.*sysselsättnings- och företagstjänster/,
    ],
  ],
  'projects/handu': [
    ['when', /1\.5\.2015–31\.10\.2017/, /1 maj 2015–31 oktober 2017/],
    [
      'criteria that promote employment',
      /hankintakriteerejä, jotka edistävät työllisyyttä/,
      /upphandlingskriterier som främjar sysselsättningen/,
    ],
    ['eight pilots', /kahdeksan pilottihankintaa/, /åtta pilotupphandlingar/],
    [
      'employment conditions in practice',
      /työllistämisehdot/,
      /sysselsättningsvillkor.* tillämpas/,
    ],
    ['the working model', /toimintamalli/, /verksamhetsmodell/],
    [
      'guidelines and support material',
      /ohjeita ja tukimateriaalia/,
      /anvisningar och stödmaterial/,
    ],
    [
      'obstacles are removed',
      /Koulutuksella ja tiedotuksella .*poistaa esteitä/,
      /utbildning och information .*undanröja hinder/,
    ],
    ['at least 20 unemployed, a goal', /vähintään 20 työtöntä/, /minst 20 arbetslösa/],
    ['training free and open', /maksutonta ja avointa kaikille/, /avgiftsfri och öppen för alla/],
    ['its fund', /Euroopan sosiaalirahasto.*\(ESR\)/, /Europeiska socialfonden \(ESF\)/],
    [
      'priority axis 3',
      /toimintalinja 3, Työllisyys ja työvoiman liikkuvuus/,
      /verksamhetslinje 3, Sysselsättning och arbetskraftens rörlighet/,
    ],
    ['specific objective 6.1', /erityistavoite 6\.1, Nuorten/, /särskilt mål 6\.1, Främja/],
    ['its partners', /THL.*Espoon.*Vantaan.*Oulun/, /Esbo.*Vanda.*Uleåborg.*THL/],
    [
      'THL led it',
      /johti Terveyden ja hyvinvoinnin laitos/,
      /leddes av Institutet för hälsa och välfärd/,
    ],
    ['its code', /S20319/, /S20319/],
    [
      'the plan of the joint project',
      /oli määrä kestää 1\.5\.2015–31\.12\.2017/,
      /skulle pågå 1 maj 2015–31 december 2017/,
    ],
    [
      'its budget',
      /835 291 euroa.*311 934,50 euroa.*Kohesio/,
      /835 291 euro.*311 934,50 euro.*Kohesio/,
    ],
    [
      'the start that was not known',
      /ettei hankkeen alkamispäivä ole tiedossa.*1\.5\.2015/,
      /startdatum inte är känt.*1 maj 2015/,
    ],
    [
      'who was in charge',
      /Marko Harapainen .*elinkeino-osasto/,
      /Marko Harapainen .*näringslivsavdelning/,
    ],
    [
      'the newer pages of the city',
      /kaupungin myöhemmältä sivulta, joka kertoo työllistämisehdoista/,
      /senare sida där staden beskriver sysselsättningsvillkor/,
    ],
    ['pages at THL', /THL.*omat sivut/, /egna sidor/],
  ],
  'projects/siepp': [
    ['when', /1\.11\.2017–31\.1\.2020/, /1 november 2017–31 januari 2020/],
    ['the plan', /31\.10\.2019/, /31 oktober 2019/],
    ['the joint project', /1\.4\.2017–31\.3\.2020/, /1 april 2017–31 mars 2020/],
    [
      'its target groups',
      /pitkäaikaistyöttömät.*maahanmuuttajat.*nuoret.*osatyökykyiset/,
      /långtidsarbetslösa.*invandrare.*unga.*partiellt arbetsföra/,
    ],
    [
      'its name',
      /Sosiaalisia innovaatioita ja työtä julkisilla hankinnoilla/,
      /Sociala innovationer och sysselsättning genom offentlig upphandling/,
    ],
    [
      'peer learning',
      /vertaisoppimiseen.*teematyöpajat.*työvaihto.*mentorointi/,
      /kollegialt lärande.*temaworkshop.*arbetsutbyte.*mentorskap/,
    ],
    ['its fund', /Euroopan sosiaalirahasto.*ESR/, /Europeiska socialfonden.*ESF/],
    [
      'priority axis and objective',
      /toimintalinja 3, .*erityistavoite 6\.1,/,
      /verksamhetslinje 3, .*särskilt mål 6\.1,/,
    ],
    ['its code', /S20958/, /S20958/],
    ['partners in Finland', /Vantaan kaupunki.*THL/, /Vanda stad.*THL/],
    [
      'partners in Sweden',
      /Upphandlingsmyndigheten.*Arbetsförmedlingen.*Trafikverket.*Botkyrka, Göteborg, Helsingborg ja Tukholma/,
      /Upphandlingsmyndigheten som huvudpartner.*Arbetsförmedlingen.*Trafikverket.*Botkyrka, Göteborg, Helsingborg och Stockholm/,
    ],
    ['48 contracts', /48 hankintasopimuksen/, /48 upphandlingsavtal/],
    ['about 90 more', /noin 90 muussa sopimuksessa/i, /cirka 90 andra avtal/i],
    ['over 300 people', /yli 300 ihmistä/, /över 300 personer/],
    [
      'over, in data too',
      /Työllisyysvaikutus yhteensä: yli 300/,
      /Sysselsättningseffekten sammanlagt: över 300/,
    ],
    ['permanent practice', /pysyvä käytäntö/, /permanent praxis/],
    ['tenders over 200 000 euros', /yli 200 000 euroa/, /över 200 000 euro/],
    ['the work begun in HANDU', /SIEPP jatkoi työtä/, /SIEPP fortsatte det arbete/],
    ['who was in charge', /Marko Harapainen/, /Marko Harapainen/],
  ],
  'projects/eu-funding': [
    ['codes', /S20319.*S20958/, /S20319.*S20958/],
    ['money', /835 291 euroa.*311 934,50 euroa/, /835 291 euro.*311 934,50 euro/],
    [
      'times',
      /1\.5\.2015–31\.10\.2017.*1\.11\.2017–31\.1\.2020/,
      /1 maj 2015–31 oktober 2017.*1 november 2017–31 januari 2020/,
    ],
    [
      'axis and objective',
      /toimintalinja 3, .*erityistavoite 6\.1,/,
      /verksamhetslinje 3, .*särskilt mål 6\.1,/,
    ],
  ],
  'projects/service-experiment': serviceExperiment(),
  'press/2019-new-ways': [
    [
      'its title',
      /^Helsingissä kokeillaan uusia keinoja työttömyyden vähentämiseksi/,
      /^I Helsingfors prövas nya sätt för att minska arbetslösheten/,
    ],
    ...serviceExperiment().slice(1),
    [
      'can get, not gets',
      /voi saada sosiaali- ja terveyspalveluja/,
      /har möjlighet att få social- och hälsovårdstjänster/,
    ],
    [
      'what the parties seek',
      /monialaista ohjausta .*työ- ja toimintakyvyn arviointien/,
      /sektorsövergripande vägledning .*arbets- och funktionsförmågan/,
    ],
    [
      'customer data of TE services',
      /TE-palvelujen asiakastietojen avulla/,
      /TE-tjänsternas kunduppgifter/,
    ],
    [
      'suitable tasks',
      /yksilöllisiä ja sopivia työtehtäviä/,
      /individuella och lämpliga arbetsuppgifter/,
    ],
    [
      'the ministry opened applications',
      /avannut haun työllisyyden kuntakokeiluun/,
      /öppnat ansökan .*kommunförsöket med sysselsättning/,
    ],
    ['how it ended is an update', /Lähteissä ei kerrota/, /I källorna står det inte/],
  ],
  experiment: [
    ['when', /1\.3\.2021–31\.12\.2024/, /1 mars 2021–31 december 2024/],
    [
      'the first plan',
      /määrä kestää 30\.6\.2023 asti/,
      /skulle försöket pågå till den 30 juni 2023/,
    ],
    ['the start of autumn 2020', /määrä alkaa 1\.1\.2021/, /skulle börja den 1 januari 2021/],
    ['the trial act', /kokeilulaki \(1269\/2020\)/, /försökslagen \(1269\/2020\)/],
    ['the decision that was expected', /joulukuussa 2020/, /december 2020/],
    [
      'the lengthening',
      /huhtikuussa 2022 .*hallitus oli päättänyt .*vuoden 2024 loppuun/i,
      /april 2022 .*regeringen hade beslutat .*slutet av 2024/,
    ],
    ['125 municipalities in 26 areas', /125 kuntaa 26 alueella/, /125 kommuner i 26 områden/],
    [
      'tasks moved, staff combined',
      /TE-toimistojen tehtävistä siirtyi kunnille.*henkilöstö, tilat ja rahoitus/,
      /TE-byråernas uppgifter .*kommunerna.*personal, lokaler och finansiering/,
    ],
    [
      'national goals',
      /tehokkaammin työhön, koulutukseen ja palveluihin.*osaavan työvoiman.*tehostuvatko/,
      /arbete, utbildning och tjänster effektivare.*kompetent arbetskraft.*effektivare när kommunerna/,
    ],
    [
      'the permanent structure',
      /Hallituksen oli määrä päättää .*pysyvä rakenne/,
      /Regeringen skulle .*permanenta struktur/,
    ],
    [
      '49 500 and 232',
      /noin 49 500 asiakasta ja 232 työntekijää/,
      /cirka 49 500 kunder och 232 anställda/,
    ],
    ['350 and 300', /noin 350\. .*noin 300/, /cirka 350 anställda\. .*cirka 300/],
    [
      '90 000 from the TE Office',
      /ottamaan vastaan 90 000 työnhakijaa TE-toimistosta/,
      /ta emot 90 000 arbetssökande från TE-byrån/,
    ],
    ['46 700 customers', /noin 46 700 työnhakija-asiakasta/, /cirka 46 700 arbetssökande/],
    ['45 000 a year', /noin 45 000 asiakkaalle vuodessa/, /cirka 45 000 kunder om året/],
    [
      'who worked in it',
      /noin 340 valtion .*noin 140 kaupungin/,
      /cirka 340 statligt .*cirka 140 av stadens/,
    ],
    [
      'unemployment of the young',
      /8,7 prosenttia alle 30-vuotiaista.*13,6 prosenttia/,
      /8,7 procent av helsingforsarna under 30 år.*13,6 procent/,
    ],
    ['long-term unemployment', /12,7 prosenttia/, /12,7 procent/],
    [
      'since 1.1.2025',
      /kaikki julkiset työllisyyspalvelut 1\.1\.2025 alkaen \(laki 380\/2023\)/,
      /alla offentliga sysselsättningstjänster sedan den 1 januari 2025 \(lag 380\/2023\)/,
    ],
    ['TE Offices were abolished', /TE-toimistot lakkautettiin/, /TE-byråerna avskaffades/],
    [
      '70 000 and 5 000',
      /noin 70 000 henkilöasiakkaaseen ja noin 5 000 työnantajaan/,
      /cirka 70 000 personkunder och cirka 5 000 arbetsgivare/,
    ],
    [
      'the enterprise',
      /Helsingin kaupungin työllisyyspalveluliikelaitos/,
      /Helsingfors stads affärsverk för sysselsättningstjänster/,
    ],
  ],
  'experiment/customers': [
    ['who', /asuit Helsingissä, olit työnhakija/, /bodde i Helsingfors, var arbetssökande/],
    [
      'in what situation',
      /työtön tai lomautettu.*työvoimapalvelussa.*palkkatukityössä/,
      /arbetslös eller permitterad.*arbetskraftsservice.*lönesubventionerat arbete/,
    ],
    [
      'group 1',
      /Työmarkkinatuen tai peruspäivärahan saajat.*Kela/,
      /arbetsmarknadsstöd eller grunddagpenning.*FPA/,
    ],
    ['group 2', /Alle 30-vuotiaat/, /under 30 år/],
    ['group 3', /Vieraskieliset/, /främmande språk som modersmål/],
    ['told personally', /henkilökohtaisesti/, /personligen/],
    [
      'registering at the TE Office',
      /ilmoittauduttiin kokeilun aikana tavalliseen tapaan TE-toimistoon/,
      /anmälde man sig på vanligt sätt .*TE-byrån/,
    ],
    ['what stayed', /työttömyysturvaa koskevat päätökset/, /besluten om utkomstskydd/],
    ['to the end, and back', /kokeilun loppuun asti.*palata/, /slutet av försöket.*komma tillbaka/],
  ],
  'experiment/services': [
    [
      'wide services',
      /tukea yrittäjyyteen.*tukea työnhakuun.*koulutusta.*sosiaali- ja terveyspalveluja/,
      /stöd för företagande.*stöd för jobbsökning.*utbildning.*social- och hälsovårdstjänster/,
    ],
    ['an expert in charge', /vastuuasiantuntija/, /ansvarig expert/],
    [
      'better access',
      /pitkäaikaistyöttömät.*heikossa työmarkkina-asemassa.*nuoret.*vieraskieliset/,
      /långtidsarbetslösa.*svag ställning.*unga.*främmande språk/,
    ],
    [
      'weight',
      /koulutus.*kuntoutus.*osaamisen kehittäminen/,
      /utbildning.*rehabilitering.*utveckling av den kompetens/,
    ],
    [
      'network services',
      /valtio, yrityksiä ja järjestöjä.*räätälöityjä koulutuksia/,
      /staten, företag och organisationer.*skräddarsydda utbildningar/,
    ],
  ],
  'services/personal-expert': [
    [
      'right services, right time, one whole',
      /oikeat palvelut oikeaan aikaan.*yksi kokonaisuus/,
      /rätt tjänster i rätt tid.*en helhet/,
    ],
  ],
  'services/employers': [
    [
      'choice and skilled labour',
      /laajempi ja parempi.*osaavaa työvoimaa/,
      /större och bättre.*kompetent arbetskraft/,
    ],
  ],
  'services/procurement': [
    [
      'the results of SIEPP',
      /48 hankintasopimuksen.*noin 90.*yli 300/,
      /48 upphandlingsavtal.*cirka 90.*över 300/,
    ],
    ['tenders over 200 000 euros', /yli 200 000 euroa/, /över 200 000 euro/],
  ],
  'services/young-people': [
    ['unemployment of the young', /8,7 prosenttia.*13,6 prosenttia/, /8,7 procent.*13,6 procent/],
  ],
  'experiment/service-points': [
    ['Itäkeskus', /Asiakkaankatu, Itäkeskus/, /Kundgatan, Östra centrum/],
    ['Pasila', /Ratapihantie, Pasila/, /Bangårdsvägen, Böle/],
    ['Viipurinkatu', /Viipurinkatu, Keskusta/, /Viborgsgatan, Centrum/],
    ['Runeberginkatu', /Runeberginkatu, Keskusta/, /Runebergsgatan, Centrum/],
    ['Ohjaamo', /Ohjaamo, , Kamppi/, /Navigatorn, , Kampen/],
    [
      'Työllisyyden palvelutori',
      /Työllisyyden palvelutori.*TE-toimiston .*palvelupiste/,
      /Servicetorget för sysselsättning.*TE-byråns .*serviceställe/,
    ],
  ],
  'press/2020-customers-move': [
    [
      'its title',
      /^Lähes 50 000 asiakasta siirtyy/,
      /^Nästan 50 000 kunder övergår till sysselsättningstjänster i Helsingfors/,
    ],
    ['nearly, in data too', /: lähes 50 000/, /: nästan 50 000/],
    [
      '49 500 and 232',
      /noin 49 500 työnhakija-asiakasta ja 232 työntekijää/i,
      /cirka 49 500 arbetssökande kunder och 232 anställda/i,
    ],
    ['its dates', /1\.1\.2021.*30\.6\.2023/, /1 januari 2021.*30 juni 2023/],
    [
      'the act',
      /eduskunta hyväksyy kokeilulain.*joulukuussa 2020/,
      /riksdagen godkänner försökslagen.*december 2020/,
    ],
    [
      'its target groups',
      /pitkäaikaistyöttömille, joiden on vaikea työllistyä.*nuorille.*ulkomaalaisille/,
      /långtidsarbetslösa som har svårt att få arbete.*unga.*utlänningar/,
    ],
    ['350 and 300', /noin 350 ihmistä.*noin 300/i, /cirka 350 personer.*cirka 300/],
    ['90 000', /90 000 työnhakijaa TE-toimistosta/, /90 000 arbetssökande från TE-byrån/],
    ['its picture', /Mikael Ahlfors \/ Keksi/, /Mikael Ahlfors \/ Keksi/],
    [
      'pages that it named',
      /De kommunala sysselsättningsförsöken.*Kuntakokeilut 2020–2022/,
      /De kommunala sysselsättningsförsöken.*Kuntakokeilut 2020–2022/,
    ],
    ['what changed later', /1\.3\.2021/, /1 mars 2021/],
    ['how long it lasted', /31\.12\.2024/, /31 december 2024/],
  ],
  contact: [
    [
      'where to register',
      /Työmarkkinator.*ensimmäisenä työttömyyspäivänä/,
      /Jobbmarknad.*första dagen/,
    ],
    [
      'who helps then',
      /Sen jälkeen .*Helsingin työllisyyspalvelut/,
      /sysselsättningstjänsterna i Helsingfors/,
    ],
    ['who cannot use the e-service', /soittaa tai käydä/, /ringa eller besöka/],
    ['where the advice is from', /vuodelta 2025/, /från 2025/],
  ],
}

/** The plan of 2019, on its page and in its release. */
function serviceExperiment(): Fact[] {
  return [
    [
      'that the end is not known',
      /Päättymisestä ei ole tietoa: oli määrä olla käynnissä marraskuusta 2019 alkuvuoteen 2021/,
      /Slutet är inte känt: skulle enligt planen pågå från november 2019 till början av 2021/,
    ],
    [
      'its parties',
      /Helsingin kaupunki, Invalidiliitto, Uudenmaan ELY-keskus ja Uudenmaan TE-toimisto/,
      /Helsingfors stad, Invalidförbundet, NTM-centralen i Nyland och Nylands TE-byrå/,
    ],
    ['over 30', /yli 30-vuoti/, /över 30 år/],
    ['over 300 days', /yli 300 päivältä/, /mer än 300 dagar/],
    ['over, in data too', /: yli 30 vuotta.*: yli 300 päivää/, /: över 30 år.*: över 300 dagar/],
    ['about 600–900 customers', /noin 600–900/, /cirka 600–900/],
    ['50–70 per cent', /50–70 prosenttia/, /50–70 procent/],
    ['about 2 million euros', /noin 2 miljoonaa euroa/, /cirka 2 miljoner euro/],
    ['more open jobs than ever', /enemmän .*kuin koskaan/, /fler lediga jobb än någonsin/],
    ['a job or education, or another solution', /muu pysyvä ratkaisu/, /en annan varaktig lösning/],
    ['results-based procurement', /tulosperusteis/, /resultatbaserad upphandling/],
    [
      'providers',
      /Hyria Business Institute Oy.*Careeria Plus Oy.*Invalidisäätiön Live Palvelut.*Omnia koulutus Oy.*Spring House Oy/,
      /Hyria Business Institute Oy.*Careeria Plus Oy.*Invalidförbundets Live Tjänster.*Omnia koulutus Oy.*Spring House Oy/,
    ],
    ['at most about 12 months', /enintään noin 12 kuukautta/, /högst cirka 12 månader/],
    ['a personal coach', /omavalmentaja/i, /egen handledare/],
    [
      'social and health services',
      /sosiaali- ja terveyspalveluja tarpeen mukaan/,
      /social- och hälsovårdstjänster vid behov/,
    ],
    [
      'special services with Invalidiliitto',
      /erityispalvelu.*Invalidiliiton kanssa/,
      /särskilda tjänster tillsammans med Invalidförbundet/,
    ],
    [
      'assessment of work ability',
      /työkyvyn arvioin.*pysyvän työllistymisen esteenä/,
      /arbetsförmåga.*hinder för varaktig sysselsättning/,
    ],
    ['larger bonuses', /suurempi.*yhteiskunta säästää/, /större .*samhället sparar/],
    ['the ministry’s programme', /ministeriön kokeiluohjelmaa/, /ministeriets försöksprogram/],
    ['a study', /verrata|verrataan/, /jämför/],
  ]
}
