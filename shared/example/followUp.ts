import type { HandelseBody } from '../domain/handelse'
import type { Grad } from '../domain/handelser/livsomrade'
import type { Maluppfyllelse } from '../domain/handelser/uppfoljningHandelser'
import type { IsoDate } from '../domain/primitives'
import { LATEST_BESLUT } from './aboutLatest'
import type { PlannedStep } from './planTypes'
import type { ProviderText } from './providerTexts'
import { step, type At, type Granted } from './granted'

/** How it goes from one follow-up to the next: state against the intended one, and the goals. */
const COURSE: readonly (readonly [grad: Grad, mal: Maluppfyllelse, view: string])[] = [
  [3, 'ej-uppnatt', 'Det är skönt att någon kommer, men det är svårt än.'],
  [2, 'delvis', 'Det går bättre. Vissa veckor är tunga.'],
  [1, 'uppnatt', 'Jag klarar mycket själv nu.'],
]
/** Days between follow-ups, and from the start to the first summary of the day notes. */
const APART = 84

/** The follow-ups so far, about three months apart, each with what the provider's day notes have come to. */
export function followedUp(one: Granted, text: ProviderText, at: At): PlannedStep[] {
  const goesWell = at.random.chance(0.7)
  return COURSE.flatMap((_course, index): PlannedStep[] => {
    const date = at.clock.after(one.from, APART * (index + 1))
    if (date > at.clock.today || date > one.to) return []
    // Where it doesn't go well it stays where it began.
    const [grad, mal, view] = COURSE[goesWell ? index : 0] ?? [8, 'ej-bedomt', '']
    const bodies = [
      summary(date, at.clock.after(date, -APART), text),
      followUp(date, text, { grad, mal, view }),
    ]
    return [step(one, at, { date, minute: 180 }, bodies)]
  })
}

function summary(date: IsoDate, fran: IsoDate, text: ProviderText): HandelseBody {
  return {
    type: 'sammanstallning.gjord',
    data: {
      ...{ beslut: LATEST_BESLUT, date, fran, antal: text.days.length * 6 },
      ...{ text: text.sammanstallning, malarbete: 'Målen i planen tas upp varje vecka.' },
      ...{ klagomal: '', atgarder: '', utkast: null },
    },
  }
}

function followUp(
  date: IsoDate,
  text: ProviderText,
  how: { readonly grad: Grad; readonly mal: Maluppfyllelse; readonly view: string },
): HandelseBody {
  return {
    type: 'uppfoljning.gjord',
    data: {
      ...{ beslut: LATEST_BESLUT, date, skal: 'planerad', satt: 'Möte', egenSyn: how.view },
      ...{ deltagare: text.personal, utforaren: text.sammanstallning },
      omraden: [{ omrade: text.omrade, nuvarande: how.grad, avsett: 1, text: '' }],
      mal: text.delmal.map(([mal], index) => ({
        ...{ nr: index + 1, mal, uppfyllelse: how.mal, text: '' },
      })),
      ...{ bedomning: 'Insatsen motsvarar behovet.', framat: 'fortsatter', framatText: '' },
    },
  }
}
