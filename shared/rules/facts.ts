import { parseDay, type Day } from '../deadlines/calendar'

/** Facts of one decision: absent = unknown, null = known to be none (facts.csv). */
export type Facts = Readonly<Record<string, unknown>>

/** The vocabulary of facts.csv and evaluate.md. lint refuses a pack that asks for anything else. */
export const factNames: readonly string[] = (
  'pack insats law decision_kind decision_date from to as_of age birthdate amount ' +
  'grundlaggande_behov klockslag extra_tillfallen_per_vecka earlier_decisions other_insatser boende ' +
  'ansokan ansokan_datum ansokan_atertagen anmalan_fran begaran_fran gemensam_vardnad ' +
  'vardnadshavare_samtycker barnet_samtycker bedomt_lampligt bada_foraldrar_samtycker samtycke ' +
  'minderariga_barn lss_personkrets diagnos diagnos_styrkt psykisk_eller_npf ' +
  'intellektuell_funktionsnedsattning samsjuklighet skadligt_bruk_dominerande ' +
  'vasentliga_svarigheter undantagsfall_motiverat dygnet_runt_behov ordinart_boende_provat ' +
  'inskriven_pa_sjukhus skal arbete studier arbete_eller_studier ' +
  'arbetsformaga_helt_varaktigt_nedsatt social_samvaro_kan_tillgodoses_genom_sysselsattning ' +
  'belastningsregister_inhamtat natverk_bedomt har_boendestod har_personlig_assistans ' +
  'har_haft_personlig_assistans assistans_beviljad_fore_66 ' +
  'assistans_eller_ersattning_beviljad behov_av_utokning okade_timmar ' +
  'hemtjanst_otillracklig_motiverad beror_pa_aldrande ovriga_insatser_provade ' +
  'dokumenterad_langvarig_ohalsa behov_faktiskt_tillgodosett gymnasium lager_redan_i_ar avsikt_klar ' +
  'flera_kommuner insats_tillganglig annan_avlastande_insats varterminen_slutar laga_kraft ' +
  'domda_timmar forsta_kontakt antecknade_uppgifter eftervardsplan oppenvard_provad ' +
  'upphandlat_boende vardplan asi_genomford netplan_genomford enbart_hemloshet i_bostadsko ' +
  'godkand_hyresgast omfattande_stod anhorig langre_kontakt_med_socialnamnden ' +
  'behov_av_vuxeninsats lvm_sannolikt kan_avvakta_ratten kan_avvakta_utskottet nasta_sammantrade ' +
  'utredning_7_lvm sokt_insats_finns_i_riktlinjen avslag_motiveras_med_att_insatsen_saknas ' +
  'uppsagd_for frist_start eget_boende flytt_pagar aterkallelseforbehall uppdrag_inkommet ' +
  'verkstalld uppfoljning_gjord krisplan samlarchecklista_antal_ja samlarteam_konsulterat ' +
  'lakemedel_ges_av_boendestod egenvardsintyg riskbedomning sjukhus_from vantad_utskrivning ' +
  'beslutsmeddelande_innehaller delgivningssatt skickad delgiven overklagande_inkom ' +
  'inkom_till_overinstans felaktig_underrattelse tilldelad jav bradskande principiell_vikt ' +
  'utforarform'
).split(' ')

/** The fact itself: undefined when unknown, null when known to be none. */
export function factOf(facts: Facts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined
}

/** A date fact as a day; null when it is unknown, none, or no day that exists. */
export function dayOf(facts: Facts, name: string): Day | null {
  return parseDay(factOf(facts, name))
}

/** A list fact's entries that are texts, or undefined when it is no list. */
export function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter((entry): entry is string => typeof entry === 'string')
}

/** An object fact such as an amount; null for anything else. */
export function recordOf(value: unknown): Facts | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null
}

/**
 * The day that chooses pack version, law and floor (evaluate.md, Input): decision_date, else from,
 * else the latest day among the facts; null = the newest version.
 */
export function ruleDay(facts: Facts): Day | null {
  const chosen = dayOf(facts, 'decision_date') ?? dayOf(facts, 'from')
  if (chosen) return chosen
  const days = Object.keys(facts).flatMap((name) =>
    name === 'birthdate' ? [] : (dayOf(facts, name)?.toString() ?? []),
  )
  return parseDay(days.sort().at(-1))
}
