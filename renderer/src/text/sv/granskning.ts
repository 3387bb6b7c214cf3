import type { OrderFindingKind } from '@shared/decision/orderFinding'

/** The review of a delegation order, and last year's decisions under a changed one. */
export const granskning = {
  title: 'Granskning',
  count: (must: number, judge: number): string =>
    must + judge === 0
      ? 'inget att anmärka'
      : `${must} måste åtgärdas, ${judge} att ta ställning till`,
  running: 'Prövar alla fall …',
  clean: 'Ingen punkt är förbjuden, inget beslut saknar punkt och alla nivåer har en innehavare.',
  kinds: {
    forbjudet: 'Förbjudet.',
    annan: 'Annan myndighet.',
    lucka: 'Lucka.',
    overlapp: 'Överlapp.',
    oklart: 'Oklart.',
    innehav: 'Innehavare.',
    vidare: 'Vidaredelegation.',
    lagrum: 'Lagrum.',
  } as const satisfies Record<OrderFindingKind, string>,
  marks: {
    forbjudet: 'Förbjudet',
    annan: 'Annan beslutar',
    lucka: 'Lucka',
    overlapp: 'Överlapp',
    oklart: 'Oklart',
    innehav: 'Ingen innehar',
    vidare: 'Vidaredelegation',
    lagrum: 'Lagrum',
  } as const satisfies Record<OrderFindingKind, string>,
  tryCase: (text: string): string => `Pröva fallet: ${text}`,
  cases: (count: number): string =>
    count === 1 ? 'Fallet som visar det' : `${count} fall visar det`,
  more: (count: number): string => `${count} till`,
  openProva: 'Pröva ett fall',
} as const

/** Last year's decisions under a changed order. */
export const simulering = {
  title: 'Pröva en annan gräns',
  what: 'Vad prövas',
  draft: 'Utkastet mot den ordning som gäller',
  limit: (niva: string, punkt: string): string => `${niva}, punkt ${punkt}`,
  newLimit: (niva: string): string => `${niva}: gräns`,
  from: 'Beslut från och med',
  to: 'Till och med',
  run: 'Räkna om besluten',
  stop: 'Avbryt',
  purpose:
    'Akterna som har beslut under tiden läses för uppföljning. Det skrivs i åtkomstloggen. Bara antal visas, och skyddade akter räknas bara om du har deras nyckel.',
  notAllowed: 'Bara enhetschef och administratör får följa upp besluten så här.',
  progress: (done: number, of: number): string => `Läser akt ${done} av ${of} …`,
  now: (limit: string): string => `i dag, ${limit}`,
  trial: (limit: string): string => `prov, ${limit}`,
  nowOrder: 'i dag',
  trialOrder: 'utkastet',
  caption: (from: string, to: string): string => `Beslut per nivå, ${from}–${to}`,
  level: 'Nivå',
  bars: (before: number, after: number): string => `nu ${before}, med ändringen ${after}`,
  none: 'Inga beslut under tiden.',
  same: (total: number): string => `Inget av ${total} beslut hade flyttat.`,
  moved: (count: number, total: number, from: string, to: string): string =>
    `${count} av ${total} beslut hade flyttat från ${from} till ${to}.`,
  movedMany: (count: number, total: number): string => `${count} av ${total} beslut hade flyttat.`,
  lawful: 'Ingen punkt hade brutit mot lag.',
  lowered: (count: number): string =>
    count === 1
      ? 'I ett fall hade punkten brutit mot lag; lagens nivå hade gällt ändå.'
      : `I ${count} fall hade punkterna brutit mot lag; lagens nivå hade gällt ändå.`,
  unread: (count: number): string =>
    `${count} beslut kan inte räknas om: deras riktlinjer finns inte här.`,
  matrix: 'Från nivå till nivå',
  matrixCaption: 'Antal beslut från nivå (rad) till nivå (kolumn)',
  fromLevel: 'Från',
  byMeasure: 'Per insats',
  measureColumns: ['Insats', 'Från', 'Till', 'Antal'],
  process: 'Utan insats',
} as const
