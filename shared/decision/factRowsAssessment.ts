import type { FactRow } from './factTypes'

/** What a person must judge; never pre-filled (experience.md 0). */
export const ASSESSMENTS: readonly FactRow[] = [
  ['bedomt_lampligt', 'bool', 'Bedöms insatsen lämplig utan vårdnadshavarens samtycke?'],
  [
    'psykisk_eller_npf',
    'bool',
    'Har personen en psykisk eller neuropsykiatrisk funktionsnedsättning?',
  ],
  [
    'intellektuell_funktionsnedsattning',
    'bool',
    'Har personen en intellektuell funktionsnedsättning i LSS personkrets?',
  ],
  ['samsjuklighet', 'bool', 'Finns psykiatrisk samsjuklighet med skadligt bruk?'],
  ['skadligt_bruk_dominerande', 'bool', 'Är det skadliga bruket det som dominerar?'],
  ['vasentliga_svarigheter', 'bool', 'Har personen väsentliga svårigheter på viktiga livsområden?'],
  ['undantagsfall_motiverat', 'bool', 'Är undantaget motiverat i utredningen?'],
  ['dygnet_runt_behov', 'bool', 'Behövs stöd dygnet runt?'],
  ['ordinart_boende_provat', 'bool', 'Har stöd i det egna hemmet prövats först?'],
  ['arbetsformaga_helt_varaktigt_nedsatt', 'bool', 'Är arbetsförmågan helt och varaktigt nedsatt?'],
  [
    'social_samvaro_kan_tillgodoses_genom_sysselsattning',
    'bool',
    'Kan sysselsättning ge den sociala samvaro som behövs?',
  ],
  ['natverk_bedomt', 'bool', 'Är personens nätverk bedömt i utredningen?'],
  ['behov_av_utokning', 'bool', 'Har behovet ökat?'],
  ['hemtjanst_otillracklig_motiverad', 'bool', 'Är det motiverat varför hemtjänst inte räcker?'],
  ['beror_pa_aldrande', 'bool', 'Beror behovet på normalt åldrande?'],
  ['ovriga_insatser_provade', 'bool', 'Har andra insatser prövats först?'],
  ['behov_faktiskt_tillgodosett', 'bool', 'Är behovet faktiskt tillgodosett på annat sätt?'],
  ['enbart_hemloshet', 'bool', 'Är bostadslöshet det enda skälet?'],
  ['omfattande_stod', 'bool', 'Behöver personen omfattande stöd och tillsyn i boendet?'],
  ['behov_av_vuxeninsats', 'bool', 'Behöver personen insatser för vuxna?'],
  ['lvm_sannolikt', 'bool', 'Är det sannolikt att personen kan få vård enligt LVM?'],
  ['kan_avvakta_ratten', 'bool', 'Kan rättens beslut avvaktas?'],
  ['kan_avvakta_utskottet', 'bool', 'Kan utskottets beslut avvaktas?'],
  [
    'avslag_motiveras_med_att_insatsen_saknas',
    'bool',
    'Motiveras avslaget med att riktlinjen saknar insatsen?',
  ],
  ['jav', 'bool', 'Är du jävig i ärendet?'],
  ['principiell_vikt', 'bool', 'Är ärendet principiellt eller annars av större vikt?'],
]
