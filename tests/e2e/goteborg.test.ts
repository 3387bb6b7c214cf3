import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { plain, unzip } from '../golden/docx'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import {
  CANARY,
  decides,
  followsUp,
  isDone,
  isDue,
  makesPlan,
  records,
  sendsUppdrag,
  summarises,
  toAkt,
  wakeOn,
  writesDayNotes,
} from './story/goteborg'
import { handsOn } from './story/hands'

const KONTAKT = 'Boendestödet ska ha tagit kontakt'
const START = 'Boendestödet ska ha verkställt beslutet'
const IVO = /Verkställ boendestöd eller rapportera/
const PLAN = 'Genomförandeplanen ska vara klar'
const BORTA = /Frånvaron har varat en månad/
const RUTIN = 'Nästa steg i 3-dagarsrutinen'
const NOTES = 'Sammanställ daganteckningarna'
const FOLLOW = 'Följ upp boendestöd'

it(
  'Göteborg boendestöd, myndighet och utförare: varje tid förfaller på sin dag och möts av sin händelse',
  { timeout: 900_000 },
  async () => {
    const folders = await freshFolders()
    const env = { AKTA_TEST_NOW: '2026-09-07T08:00:00Z' }
    const driven = await openAkta(folders, { env })
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const step = async (name: string) => {
      await picture(driven, `genomforande-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    const teller = { driven, step }
    await decides(hands, { driven, step: () => Promise.resolve() })
    await sendsUppdrag(hands, teller)

    await wakeOn(hands, teller, '2026-09-08')
    await toAkt(hands, 'Genomförande')
    await records(hands, 'Anteckna mottagandet', () =>
      hands.fill('Togs emot av', 'Siv Stödpedagog'),
    )
    await hands.seen(/Mottaget 8 september 2026 av Siv Stödpedagog/)

    // Three weekdays from the receipt; an attempt doesn't meet it.
    await wakeOn(hands, teller, '2026-09-11')
    await isDue(hands, KONTAKT)
    await step('idag-kontakt')
    await toAkt(hands, 'Genomförande')
    await contact(hands, 'Försök, fick inte kontakt')
    await isDue(hands, KONTAKT)
    await toAkt(hands, 'Genomförande')
    await contact(hands, 'Kontakt tagen')
    await isDone(hands, KONTAKT)

    // A month from the receipt; in part isn't whole.
    await wakeOn(hands, teller, '2026-10-08')
    await isDue(hands, START)
    await toAkt(hands, 'Genomförande')
    await records(hands, 'Anteckna verkställighet', async () => {
      await hands.choose('Läge', 'Delvis verkställt')
      await hands.fill('Kvar att verkställa', '2 av 3,5 timmar i veckan')
    })
    await isDue(hands, START)

    // Four weeks from the start, which was when the support began in part.
    await wakeOn(hands, teller, '2026-11-05')
    await isDue(hands, PLAN)
    await makesPlan(hands, teller)
    await writesDayNotes(hands)
    await step('akt')
    await isDone(hands, PLAN)

    // Three months from the decision (SoL 34:1): the law waits until all of it is carried out.
    await wakeOn(hands, teller, '2026-12-07')
    await isDue(hands, IVO)
    await hands.seen(/Daganteckningar · utkast sparat/)
    await toAkt(hands, 'Genomförande')
    await records(hands, 'Anteckna verkställighet', () =>
      hands.choose('Läge', 'Verkställt helt, eller återupptaget'),
    )
    await isDone(hands, IVO)
    await isDone(hands, START)

    // 89 days from the start; the notes are destroyed with it.
    await wakeOn(hands, teller, '2027-01-05')
    await isDue(hands, NOTES)
    await summarises(hands, teller)
    expect(await hands.page().getByText(CANARY).count()).toBe(0)
    await hands.tab('Logg')
    await hands.seen(/Diskar allt oftare/)
    expect(await hands.page().getByText(CANARY).count()).toBe(0)
    await isDone(hands, NOTES)
    await toAkt(hands, 'Genomförande')
    await records(hands, 'Anteckna frånvaro', async () => {
      await hands.fill('Borta från och med', '2027-01-10')
      await hands.choose('Orsak', 'Inlagd på sjukhus')
      await hands.choose('Insatsen', 'Insatsen ligger kvar')
    })

    // A month away.
    await wakeOn(hands, teller, '2027-02-10')
    await isDue(hands, BORTA)
    await toAkt(hands, 'Genomförande')
    await records(hands, 'Anteckna återkomst', () => Promise.resolve())
    await records(hands, 'Påbörja 3-dagarsrutinen', async () => {
      await hands.fill('Nästa steg den', '2027-02-12')
      await hands.fill('Vad som har hänt och vad som är gjort', 'Öppnar inte, svarar inte.')
    })
    await isDone(hands, BORTA)

    // The day the provider set.
    await wakeOn(hands, teller, '2027-02-12')
    await isDue(hands, RUTIN)
    await toAkt(hands, 'Genomförande')
    await records(hands, 'Avsluta rutinen', () => hands.choose('Utfall', 'Den enskilde är nådd'))
    await isDone(hands, RUTIN)

    // The day the uppdrag said.
    await wakeOn(hands, teller, '2027-05-03')
    await isDue(hands, FOLLOW)
    await followsUp(hands, teller)
    await isDone(hands, FOLLOW)

    expect(findings).toEqual([])
    await quitCleanly(driven)
    const papers = [...exported(folders).values()].map((bytes) =>
      plain(unzip(bytes).get('word/document.xml') ?? ''),
    )
    expect(papers).toHaveLength(2)
    expect(papers.some((text) => text.includes('Boendestödet Norr'))).toBe(true)
    expect(papers.some((text) => text.includes('Tom diskho fyra dagar av sju'))).toBe(true)
    for (const text of papers) expect(text).not.toContain(CANARY)
  },
)

async function contact(hands: ReturnType<typeof handsOn>, outcome: string): Promise<void> {
  await records(hands, 'Anteckna kontakt', async () => {
    await hands.choose('Hur det gick', outcome)
    await hands.fill('Hur', 'Telefon')
    await hands.fill('Kontakt togs av', 'Mia')
  })
}
