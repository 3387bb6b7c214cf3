import { Temporal } from 'temporal-polyfill'
import { investigate, openCase, type Dates } from './akt'
import { chiefDecides, makeReport, openAkt, propose, registerOrgan, saveDocuments } from './decide'
import { throughGuide } from './guide'
import { handsOn, type Hands } from './hands'
import { addColleagues, changeUser, makeOffice } from './office'
import type { Teller } from './tell'

/** Three whole months from the next first of a month, and three more after them. */
export function storyDates(): Dates {
  const today = Temporal.Now.plainDateISO('Europe/Stockholm')
  const from = today.add({ months: 1 }).with({ day: 1 })
  const nextFrom = from.add({ months: 3 })
  return {
    today: today.toString(),
    from: from.toString(),
    to: nextFrom.subtract({ days: 1 }).toString(),
    nextFrom: nextFrom.toString(),
    nextTo: nextFrom.add({ months: 3 }).subtract({ days: 1 }).toString(),
  }
}

/** From an empty machine to the chief's decision on the first three months. */
export async function tellFirstDecision(hands: Hands, teller: Teller, dates: Dates): Promise<void> {
  await makeOffice(hands, teller)
  await addColleagues(hands, teller)
  await changeUser(hands, teller, 'EL')
  await openCase(hands, teller, dates)
  await investigate(hands, teller, dates)
  await throughGuide(hands, teller, {
    slag: 'Bifall',
    ...{ from: dates.from, to: dates.to },
    beslutstext: `Maj Exempelsson beviljas korttidsboende ${dates.from}–${dates.to}.`,
    decides: 'Enhetschef för myndighetskontoret',
    picture: 'guide',
  })
  await propose(hands, teller, 'forslag')
  await changeUser(hands, teller, 'AM')
  await chiefDecides(hands, teller)
}

/**
 * The main job, done through the window by mouse and keyboard, on invented people: an office is made, an
 * application for korttidsboende goes through guide, proposal and the chief's decision; its prolongation
 * goes to the individutskott; the nämndsekreterare makes the report. The end-to-end test holds the
 * outcome against Osby's rules, the demo leaves its pictures and Word files.
 */
export async function tellStory(teller: Teller): Promise<Dates> {
  const hands = handsOn(teller.driven.page)
  const dates = storyDates()
  await tellFirstDecision(hands, teller, dates)
  await changeUser(hands, teller, 'EL')
  await openAkt(hands)
  await throughGuide(hands, teller, {
    slag: 'Förlängning',
    ...{ from: dates.nextFrom, to: dates.nextTo },
    beslutstext: `Maj Exempelsson beviljas korttidsboende ${dates.nextFrom}–${dates.nextTo}.`,
    decides: 'Individutskottet',
    picture: 'guide-forlangning',
  })
  await propose(hands, teller, 'forslag-utskott')
  await registerOrgan(hands, teller, { date: dates.today, paragraf: '84' })
  await saveDocuments(hands, teller)
  await changeUser(hands, teller, 'SE')
  await makeReport(hands, teller, { from: '2026-01-01', to: dates.nextTo })
  return dates
}
