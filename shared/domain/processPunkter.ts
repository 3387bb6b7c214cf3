import type { Beslutsslag } from './beslut'
import type { Delegationsordning, DelegationPunkt } from './delegation'
import { nextNumber } from './orderPoints'

/** A decision on the handling itself that an order needs a point for (JO 5216-2017, law.md 1.2). */
export type Processbeslut = Pick<DelegationPunkt, 'arende' | 'lagrum'> & {
  readonly kinds: readonly Beslutsslag[]
}

/**
 * The decisions that a case can't be handled without. Rättidsprövning is to dismiss an appeal that came
 * too late (FL 45) or to hand over one that came in time (FL 46). No level: the nämnd says who.
 */
export const processBeslut: readonly Processbeslut[] = [
  { arende: 'Inleda utredning', lagrum: 'SoL 14:2', kinds: ['inleda'] },
  { arende: 'Inte inleda utredning', lagrum: 'SoL 14:2', kinds: ['inte-inleda'] },
  { arende: 'Avsluta utredning eller ärende', lagrum: 'SoL 14 kap.', kinds: ['avsluta'] },
  { arende: 'Inleda och besluta om omprövning', lagrum: 'FL 37–38 §§', kinds: ['omprovning'] },
  { arende: 'Skriva av ärende', lagrum: '', kinds: ['avskrivning'] },
  {
    arende: 'Rättidsprövning: avvisa överklagande som kommit för sent, eller annan avvisning',
    lagrum: 'FL 45 §',
    kinds: ['avvisning'],
  },
  {
    arende: 'Överlämna överklagande eller ärende',
    lagrum: 'FL 46 §',
    kinds: ['overlamnande'],
  },
  { arende: 'Yttra sig till domstol eller annan myndighet', lagrum: '', kinds: ['yttrande'] },
]

/** The decisions on handling that no active point of the order's own answers. */
export function missingProcessBeslut(order: Delegationsordning): readonly Processbeslut[] {
  const answered = new Set(
    order.punkter.flatMap(({ active, row, kinds = [] }) => (active && row === null ? kinds : [])),
  )
  return processBeslut.filter(({ kinds }) => !kinds.every((kind) => answered.has(kind)))
}

/** A draft with points for these decisions, numbered after `chapter` ("5."), all at one level. */
export function withProcessPunkter(
  order: Delegationsordning,
  decisions: readonly Processbeslut[],
  as: { readonly niva: string; readonly avsnitt: string; readonly chapter: string },
): Delegationsordning {
  const punkter = decisions.reduce<readonly DelegationPunkt[]>((before, { kinds, ...texts }) => {
    const rest = { villkor: '', ersattare: '', anmarkning: '', active: true, row: null }
    const nr = nextNumber(before, as.chapter)
    const punkt = { nr, ...texts, ...rest, niva: as.niva, avsnitt: as.avsnitt, kinds: [...kinds] }
    return [...before, punkt]
  }, order.punkter)
  return { ...order, punkter: [...punkter] }
}

/** The first chapter number that no point begins with: "5." after 4.3. */
export function freeChapter(punkter: readonly DelegationPunkt[]): string {
  const used = punkter.map(({ nr }) => Number(/^\d+/.exec(nr)?.[0] ?? 0))
  return `${Math.max(0, ...used) + 1}.`
}
