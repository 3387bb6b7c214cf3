/** What each field of a pack's rows is called, by its path; the parts of a row that share fields by prefix. */
const labels: Readonly<Record<string, string>> = {
  name: 'Namn',
  group: 'Grupp',
  targetGroup: 'Målgrupp',
  content: 'Innehåll',
  law: 'Lagrum som beslutet vilar på',
  needsAssessed: 'Behovsprövas',
  maxAmount: 'Högsta omfattning',
  typicalAmount: 'Vanlig omfattning',
  durationMax: 'Längsta tid',
  typicalDuration: 'Vanlig tid',
  'age.min': 'Lägsta ålder',
  'age.max': 'Högsta ålder',
  decidedBy: 'Vem som beslutar enligt källan',
  exclusions: 'Avgränsningar',
  'followUp.text': 'Uppföljning',
  'followUp.period': 'Tid mellan uppföljningar',
  'followUp.childText': 'Uppföljning för barn',
  'followUp.childPeriod': 'Tid mellan uppföljningar för barn',
  'fee.class': 'Avgift',
  'fee.detail': 'Om avgiften',
  'documentation.class': 'Dokumentation',
  'documentation.detail': 'Om dokumentationen',
  'counter.basis': 'Räknas utan namn, med stöd av',
  'counter.must': 'Räknaren noterar alltid',
  'counter.may': 'Räknaren får notera',
  'counter.part': 'Del av insatsen som räknas',
  note: 'Anmärkning',
  matter: 'Ärende',
  condition: 'Villkor i ord',
  role: 'Nivå som beslutar',
  decider: 'Beslutsfattare enligt källan',
  act: 'Slag av åtgärd',
  consult: 'Samråd med',
  reportTo: 'Rapporteras till',
  'decides.exceptionTo': 'Undantag från',
  'decides.whenUnknown': 'När villkoret inte är känt',
  'adds.consult': 'Lägger till samråd med',
  'adds.reportTo': 'Lägger till rapport till',
  'adds.note': 'Lägger till upplysning',
  trigger: 'Tiden räknas från',
  limit: 'Gräns i ord',
  'due.period': 'Tid',
  'due.workdays': 'Arbetsdagar',
  'due.anchors': 'Första dagen är',
  'due.roll': 'Om sista dagen är helgdag',
  'due.followUp': 'Är en uppföljning',
  'due.dayBefore': 'Räknas till dagen före',
  'due.birthday': 'Är en födelsedag',
  strength: 'Styrka',
  who: 'Vem som ansvarar',
  consequence: 'Följd',
  type: 'Slag av frist',
  document: 'Handling',
  element: 'Vad den ska innehålla',
  obligation: 'Krav',
  appliesTo: 'Gäller när',
  text: 'Kontrollen i ord',
  kind: 'Kommer ur',
  action: 'Verkan',
  basis: 'Grund',
  'asks.question': 'Fråga som ställs',
  'asks.facts': 'Uppgifter som frågan gäller',
  'remind.message': 'Påminnelse',
  'source.section': 'Var det står',
  'source.line': 'Rad i källan',
  lagrum: 'Lagrum',
  flags: 'Att tänka på',
}

const scopes: Readonly<Record<string, string>> = {
  insats: 'Gäller insatserna',
  kinds: 'Gäller slagen av beslut',
  exceptKinds: 'Gäller inte slagen av beslut',
  when: 'Villkor',
}

const caseLabels: Readonly<Record<string, string>> = {
  when: 'villkor',
  message: 'vad som sägs',
  action: 'verkan',
  effect: 'följd',
}

const prefixes: Readonly<Record<string, string>> = {
  adds: 'Tillägget: ',
  asks: 'Frågan: ',
  remind: 'Påminnelsen: ',
}

/** The field's name; '' for what no field shows. */
export function fieldLabel(path: string): string {
  const known = labels[path]
  if (known !== undefined) return known
  const [first = '', second = '', third = ''] = path.split('.')
  if (first === 'cases') return `Fall ${String(Number(second) + 1)}, ${caseLabels[third] ?? third}`
  const scope = scopes[path.split('.').at(-1) ?? '']
  if (scope === undefined) return ''
  const prefix = prefixes[first]
  return prefix === undefined ? scope : `${prefix}${scope.charAt(0).toLowerCase()}${scope.slice(1)}`
}

const strengths: Readonly<Record<string, string>> = {
  ska: 'Ska',
  ['bör']: 'Bör',
  kan: 'Kan',
  normalt: 'Normalt',
  rek: 'Rekommenderas',
  praxis: 'Praxis',
}
const actions = { varna: 'Varnar', fraga: 'Frågar', info: 'Upplyser', stopp: 'Stoppar' }

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  needsAssessed: { yes: 'Ja', no: 'Nej', either: 'Båda förekommer', unstated: 'Framgår inte' },
  'documentation.class': {
    required: 'Krävs',
    'exempt 14:6': 'Undantagen enligt 14 kap. 6 § SoL',
    'exempt 14:7': 'Undantagen enligt 14 kap. 7 § SoL',
    mixed: 'Olika för delar av insatsen',
    unstated: 'Framgår inte',
  },
  'counter.basis': {
    '14:4': '14 kap. 4 § SoL, rådgivning',
    '14:5': '14 kap. 5 § SoL, nämndens beslut',
  },
  'counter.must': {
    antal: 'Antal',
    alder: 'Åldersgrupp',
    kon: 'Kön',
    orsak: 'Orsak',
    kontaktsatt: 'Kontaktsätt',
    roll: 'Roll',
  },
  'counter.may': { svarigheter: 'Svårigheter', avbrott: 'Avbrott', maende: 'Mående' },
  'fee.class': {
    free: 'Ingen avgift',
    charged: 'Avgift',
    mixed: 'Olika',
    unstated: 'Framgår inte',
  },
  'decides.whenUnknown': { escalate: 'Räknas det strängare', ignore: 'Räknas det inte' },
  strength: strengths,
  'due.roll': { individ: 'Flyttas till nästa vardag', aldrig: 'Flyttas inte' },
  type: {
    deadline: 'Sista dag',
    interval: 'Återkommer',
    max_duration: 'Längsta tid',
    period_cap: 'Tak för en period',
    threshold: 'Tröskel',
    age_limit: 'Åldersgräns',
    validity: 'Giltighet',
    typical: 'Vanlig tid',
    trigger: 'Utlöser något',
  },
  obligation: strengths,
  kind: { lag: 'Lag', riktlinje: 'Riktlinje', rekommendation: 'Rekommendation' },
  action: actions,
  basis: { explicit: 'Står i källan', derived: 'Följer av källan' },
  effect: { outside: 'Utanför riktlinjen', ask: 'Behöver bedömas', none: 'Ingen' },
  flag: {
    oklar: 'Oklart',
    motsagelse: 'Motsägelse',
    'aldre-numrering': 'Äldre numrering',
    'kontrollera-lagrum': 'Kontrollera lagrum',
    'avviker-fran-lag': 'Avviker från lag',
  },
}

/** The words of a choice; the value itself where it has none. */
export function choiceText(path: string, value: string): string {
  const last = path.split('.').at(-1) ?? path
  return (choices[path] ?? choices[last])?.[value] ?? value
}

/** Every kind of flag with its words. */
export const flagKinds = Object.entries(choices['flag'] ?? {}).map(([value, label]) => ({
  value,
  label,
}))
