import { longDate } from '@renderer/text/dates'
import { daganteckningar } from '@renderer/text/sv/daganteckningar'
import { uppfoljning as words } from '@renderer/text/sv/forms/uppfoljning'
import type { FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'
import { framatNames, uppfoljningSkal } from '@shared/domain/genomforandeText'
import { ofBeslut } from '@shared/domain/handelser/genomforande'
import { Livsomrade } from '@shared/domain/handelser/livsomrade'
import { livsomradeNames } from '@shared/domain/underlagText'
import { signedBy } from './personKinds'
import { body, day, rowId, text } from './recordKind'
import type { RecordKind } from './recordKind'

type Goal = { readonly nr: number; readonly mal: string }

/** The goals to judge: the plan's, and where there is none the decision's own as number 0. */
function goalsOf({ genomforande }: AktState, { id, innehall }: Beslut): readonly Goal[] {
  const plan = ofBeslut(genomforande.planer, id).at(-1)?.value
  if (plan !== undefined && plan.delmal.length > 0) return plan.delmal
  return innehall.malsattning === '' ? [] : [{ nr: 0, mal: innehall.malsattning }]
}

function areasOf({ underlag }: AktState): readonly Livsomrade[] {
  return Livsomrade.options.filter((omrade) =>
    underlag.omraden.some(({ value }) => value.omrade === omrade),
  )
}

function toldByProvider({ genomforande }: AktState, { id }: Beslut): string {
  const latest = ofBeslut(genomforande.sammanstallningar, id).at(-1)?.value
  if (latest === undefined) return ''
  const period = daganteckningar.row(longDate(latest.fran), longDate(latest.date))
  return `${period}: ${[latest.text, latest.malarbete].filter((part) => part !== '').join(' ')}`
}

/** A follow-up of one measure: its goals, the areas of the inquiry, the person's view, what happens next. */
export function uppfoljningKind(beslut: Beslut, known: AktState): RecordKind {
  const goals = goalsOf(known, beslut)
  const areas = areasOf(known)
  return {
    id: `uppfoljning-${beslut.id}`,
    words: words.words,
    fields: [
      ...words.first,
      ...goals.flatMap(({ nr, mal }) => words.goal(nr, mal)),
      ...areas.flatMap((omrade) => words.area(omrade, livsomradeNames[omrade])),
      ...words.last,
    ],
    start: (state, today) => ({
      ...{ date: today, skal: '', framat: '', utforaren: toldByProvider(state, beslut) },
    }),
    event: (form) =>
      body('uppfoljning.gjord', {
        ...{ beslut: beslut.id, date: day(form, 'date'), skal: form['skal'] },
        ...{ satt: text(form, 'satt'), deltagare: text(form, 'deltagare') },
        ...{ egenSyn: text(form, 'egenSyn'), utforaren: text(form, 'utforaren') },
        ...{ mal: goals.map((goal) => judged(form, goal)) },
        ...{ omraden: areas.map((omrade) => graded(form, known, omrade)) },
        ...{ bedomning: text(form, 'bedomning'), framat: form['framat'] },
        framatText: form['framat'] === 'fortsatter' ? '' : text(form, 'framatText'),
      }),
    rows: (state) => uppfoljningRows(state, beslut),
  }
}

function judged(form: FormText, { nr, mal }: Goal) {
  return { nr, mal, uppfyllelse: form[`uppfyllelse${nr}`], text: text(form, `maltext${nr}`) }
}

function graded(form: FormText, { underlag }: AktState, omrade: Livsomrade) {
  const described = underlag.omraden.findLast(({ value }) => value.omrade === omrade)?.value
  return {
    ...{ omrade, nuvarande: Number(form[`nu-${omrade}`]), avsett: described?.avsett ?? null },
    text: text(form, `text-${omrade}`),
  }
}

function uppfoljningRows({ uppfoljning }: AktState, { id }: Beslut) {
  return ofBeslut(uppfoljning, id)
    .map((one) => {
      const { date, skal, egenSyn, bedomning, framat, framatText, satt } = one.value
      const told = [egenSyn, bedomning, `${framatNames[framat]}. ${framatText}`.trim()]
      return {
        id: rowId(one.ref),
        title: words.row(longDate(date), uppfoljningSkal[skal]),
        text: told.filter((part) => part !== '').join('\n\n'),
        meta: [satt, signedBy(one)].filter((part) => part !== '').join(' · '),
        actions: [],
      }
    })
    .reverse()
}
