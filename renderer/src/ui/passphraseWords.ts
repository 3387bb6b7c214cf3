const list = `
abborre absint adel afton agent akacia aktie album aldrig alge allmän alpin amma ampull ananas
andas anden angel anka ankare annan antal apelsin april arbete areal arom aska atlas atom aula
aura axel babord backe badrum bagare bagge bakgrund balans balja balk ball balsam bambu banan
band bank barack bark barn baron basar bask basun beck beige bekant berg beta betong bibel bild
binda björk björn blad blandning bleck blixt block blom blomma blus bläck blåsa bock bokstav
boll bomull bonde boning bord borg borr borste botten brand brant brasa bred bresa brev bricka
broder brokig broms brons brud brunn brus brygga bryn bräda bränsle bröd bubbla bukett bulle
bunt burk buske buss bygge byrå byta byxa bäck bäddsoffa bälte bänk båge böna ceder cell cello
cement center chef choklad cider cigarr cirkel cirkus citron cykel dagg dalgång damm dans data
datum delfin delta dikt dimma dirigent disk distans djungel djup djur docka doft dokument domare
dosa dotter drake dricka dropp droppe drottning dryck dröm dunge dunk dusch duva dvala dvärg
dygn dyka dyna däck dörr efter ekorre elegant elev elva emalj enad enhet enkel ensam envis epok
erik etta etui evig fabel fackla fader falk fall famn fana fart fasan fasta feber fena fest fett
ficka figur filt finger fisk fjord fjun fjäder fjäll fjärd fjäril flagga flaska flik flinga flit
flock flod flopp flora flotte flygel flykt flyta flöjt flöte foder folk form fors foto frack
frakt fram frasa fred frisk frost frukt fråga fukt furu fyra fält fänrik färg färja fästning
fågel fönster gala galge galler gammal gapa garn gast gata gavel gener genre gips giraff gitarr
glad glas glida glimt glob glöd gnista golv gosse grad gran granit gren grepp grind grip gris
groda grop grotta grund grupp gryn gryta gräns gräs grön gubbe guld gummi gunga gurka gyllene
gymnast gädda gäng gård gåta hagel hake hall halm hals halt halv hamn hand hane hare hast havre
helg herde herre hink hinna hjort hjul hjälm hjälp hjärta hopp horn hosta hovslag hugg humle
hummer hund hundra hurra huva hyacint hylla hymn häck häger häll hälsa häst hård höft höger höna
höst iaktta idog idrott igel imma indigo insekt isberg isbit isbjörn isig jacka jaguar jakt
jasmin jeans jobb jolle jord jubel juli jungfru juni jury juvel jägare jämn järn jäst kabel
kackla kaffe kaka kaktus kalas kalk kall kamera kamin kamp kanal kanin kanot kant kapell kappa
karm karp karta kassa kast katt kavaj kavel kedja kejsare keps kera kilo kind kisel kista kitt
kjol klack klang klar klass klev klippa klister klocka klok kloster klot kluven klänning klöver
knapp kniv knopp knut kobolt kock koffert kofta kola koll komet kompass kopp koppar korg korp
kort kosmos kost krabba kraft kran krans krets kris krita krok krona kropp krus krydda kryss
kräfta kråka kudde kugg kulle kultur kung kupol kurs kust kvadrat kvarn kvart kvast kvinna kvist
kväll kyla kyrka käft källa kärna kärr kåda köld körsbär labb lada ladd lagun lake lamm lampa
land landskap lapp lass last leda lera lila lilja lind linje linne list liter ljung ljus lock
loft lopp lotus lova luft lugn lund lunga luta lycka lykta lyra läder läge läka lärka läsk låda
lång mage magnet majs makrill malm malva mandel mandolin mantel mark marmor mars mask mast matta
medalj mejsel melodi mened menuett metall meter midja mild milstolpe mineral minut mjuk mjöl
mjölk mogen moln morgon morot mossa motor mugg mula mull murgröna museum muskot mynt myra mysk
mystik märg märke mätt måla måne mård mörk mössa nacke nagel naken nalle namn napp natt natur
navel nebulosa nedre nejlika nektar nisch nord norr novell nyans nyckel nylon nytta näbb näck
näsa näver ocean odla ofta oktav oliv olja omväg onsdag opal opera ordbok orden orkan orre ostra
oval pack packe padda paket palm palt panna panter papp papper park pass pasta paus pedal pelare
penna pensel pepp peppar perla persika peruk pilgrim pimpla pinne pion pipa pizza pjäs plan
planet plast plats plog plommon plugg plöja poet polka pollen pool poppel porslin port post
potta prakt prick prins pris problem prov pryd präst prål psalm pudel pulka puls puma pump punkt
purjo puss pyramid päls pärla päron påse påsk rabarber radar radio raket ranka rast raster ratt
rebell recept reda regn resa rest ring riva robot rock rolig rond rosmarin rubin ruck runa rund
rusa ruta rygg rymd rysk rytm räka räls rättika rågång råna rönn röst saffran saft saga sallad
salt salva samling sammet sand sang scen schal schema segel sekel sele senap sida siden sikt
silke silver sirap sjal sjukhus skaft skal skata skatt sked skepp skida skiffer skinn skiva
skjorta skog skola skorpa skott skruv skugga skur skutt skvaller skydd skägg skär skärm skål
skåp slags slant slev slinga slott slump slunga slup släde släkt slätt smak smal smed smekning
smide smula smyg smör snabb snigel snok snäcka socka soffa sommar sorl spade spann spark spat
spegel spel spets spik spindel spis spjut spole spons spor sprida språk spärr spår stad stall
stam steg stege sten stig stil stjärna stock stol stolt stor storm strand strut struts sträng
stråle ström student stuga stum stund styrka stäv stål står ståt stöd stör sumak sund supa svala
svamp svan svar svart sven sverd svets svin svit svärd svår syll syra syre syster säck säker
säng sågspån såpa söder söka sötma tacka taksten talja tall tangent tant tapet tass tavla tecken
tegel tejp tema temp tenn tenor text tiga tiger timme timmer tindra ting tinne tjock tjur tjärn
toffel toft tolv tomat topp torg torn torp torsk trana trapp tratt tredje trio trumma trut tryck
träd träng tråd tröja tugga tull tulpan tumme tunga tunn tuva tvist tvätt tvål tyngd täcke tält
tärna tätort tång udda udde uggla ulster unik urna utsikt uttern vagga vagn vaja valp valv vana
vante vara varg varm vass vatten veck vecka velour verk vers vete vetter viadukt vida vila vild
vilja vind vinge vinkel vinter viol virke visa visp vrak vrida väder vägg vänster värd värme
väst växt yngel yrke älva ämbete äpple ärla ådra åker ålder ålen ånga åska åtta öken ören öring
örngott öron över
`

/** 1,024 common Swedish words, so that each word chosen at random is worth ten bits. */
export const words: readonly string[] = list.trim().split(/\s+/)

const wordCount = 8
const bitsPerWord = 10

/**
 * Eight words from 128 random bits (32 hex characters, as the vault's `newId` gives): ten bits a word,
 * eighty in all, which is more than the 77 of six words of a list of 7,776 (security.md §2.1). The bits
 * are used once and for nothing else.
 */
export function randomWords(randomHex: string): string {
  const bits = BigInt(`0x${randomHex}`)
  return Array.from({ length: wordCount }, (_, at) => {
    const index = Number((bits >> BigInt(at * bitsPerWord)) & BigInt(words.length - 1))
    return words[index]
  }).join(' ')
}
