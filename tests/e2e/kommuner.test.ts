import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { propose } from './story/decide'
import { throughGuide } from './story/guide'
import { handsOn } from './story/hands'
import { openMatter, openMunicipality, sign } from './story/municipality'
import { storyDates } from './story/story'

const timeout = 240_000
const { today, from, to } = storyDates()

/** A window of its own, hands on it, and what axe found in the views that were pictured. */
async function start(kommun: string) {
  const driven = await openAkta(await freshFolders())
  const findings: string[] = []
  const step = async (name: string) => {
    await picture(driven, `${kommun}-${name}`)
    findings.push(...(await axeFindings(driven.page(), `${kommun} ${name}`)))
  }
  return { driven, findings, teller: { driven, step }, hands: handsOn(driven.page) }
}

it(
  'Heby: avlösarservice till ett barn med gemensam vårdnad, på en vårdnadshavares begäran',
  { timeout },
  async () => {
    const { driven, findings, teller, hands } = await start('heby')
    await openMunicipality(hands, teller, {
      ...{ pack: /Heby/, namnd: 'Vård- och omsorgsnämnden', utskott: 'utskottet' },
      levels: [['1.5', 'Handläggare']],
    })
    await openMatter(hands, today, {
      ...{ number: '20160314-T123', name: 'Alva Exempelsson', insats: 'Avlösarservice' },
      text: 'Föräldrarna behöver avlösning två kvällar i månaden.',
    })
    await throughGuide(hands, teller, {
      ...{ slag: 'Bifall', from, to, decides: 'Handläggare', picture: 'guide' },
      beslutstext: `Alva Exempelsson beviljas avlösarservice ${from}–${to}.`,
      amount: { value: '8', unit: 'timmar', per: 'månad' },
      answers: [
        [/personkrets/i, 'Personkrets 1'],
        [/Är vårdnaden gemensam/i, 'Ja'],
        [/Vem har begärt/i, 'En av vårdnadshavarna'],
        [/personlig assistans/i, 'Nej'],
        [/faktiskt tillgodosett/i, 'Nej'],
      ],
    })
    await hands.seen(/Uppföljning/)
    await hands.seen(/En vårdnadshavare räcker för den här insatsen/)
    await hands.seen(/Var sjätte månad/)
    await hands.seen(/Ingen avgift/)
    await sign(hands)
    await hands.seen(/Beslut nr 1|Avlösarservice/)
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)

it(
  'Lekeberg: kontaktperson för en vuxen efter registerutdrag, och rådgivning som bara räknas',
  { timeout },
  async () => {
    const { driven, findings, teller, hands } = await start('lekeberg')
    await openMunicipality(hands, teller, {
      ...{ pack: /Lekeberg/, namnd: 'Socialnämnden', utskott: 'utskottet' },
      levels: [['1.9', 'Handläggare']],
    })
    await openMatter(hands, today, {
      ...{ number: '19880314-T123', name: 'Maj Exempelsson', insats: 'Kontaktperson (vuxna)' },
      text: 'Vill ha någon att göra saker tillsammans med.',
    })
    await throughGuide(hands, teller, {
      ...{ slag: 'Bifall', from, to, decides: 'Handläggare', picture: 'guide' },
      beslutstext: `Maj Exempelsson beviljas kontaktperson ${from}–${to}.`,
    })
    await sign(hands)
    await hands.goTo('Utan behovsprövning')
    await hands.choose('Insats', 'Krisstöd')
    await hands.seen(/kontoret har inget beslut av nämnden/)
    await hands.choose('Insats', 'Stödtelefon')
    await hands.seen(/14 kap. 4 § SoL/)
    expect(await driven.page().locator('main input, main textarea').count()).toBe(0)
    await hands.choose('Antal', '6')
    await hands.choose('Ålder', '15–17 år')
    await hands.choose('Orsak till kontakten', 'Relationer')
    await hands.page().getByRole('button', { name: 'Räkna', exact: true }).click()
    await hands.seen('Räknat. Inget om personen är sparat.')
    await hands.seen('6 räknade')
    await teller.step('raknare')
    await hands.press('Ångra senaste')
    await hands.seen('Inget är räknat under året.')
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)

it(
  'Göteborg: boendestöd i timmar och minuter, där kontorets ordning säger vem som beslutar',
  { timeout },
  async () => {
    const { driven, findings, teller, hands } = await start('goteborg')
    await openMunicipality(hands, teller, {
      ...{ pack: /Göteborg/, namnd: 'Socialnämnden', utskott: 'utskottet' },
      levels: [['1.1', 'Handläggare']],
    })
    await openMatter(hands, today, {
      ...{ number: '19910314-T123', name: 'Nils Exempelsson', insats: 'Boendestöd' },
      text: 'Behöver stöd att komma i gång hemma.',
    })
    await throughGuide(hands, teller, {
      ...{ slag: 'Bifall', from, to, decides: 'Handläggare', picture: 'guide' },
      beslutstext: `Nils Exempelsson beviljas boendestöd ${from}–${to}.`,
      amount: { value: '3:30', unit: 'timmar', per: 'vecka' },
      answers: [
        [/haft insatsen förut/i, 'Nej, det här är det första beslutet'],
        [/andra insatser/i, 'Inga andra insatser'],
        [/flytta mellan/i, 'Nej'],
        [/ger boendestödet läkemedel/i, 'Nej'],
        [/återkallelseförbehåll/i, 'Nej'],
      ],
    })
    await hands.seen('3 timmar och 30 minuter i veckan')
    await hands.seen('SoL 11:1')
    await sign(hands)
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)

it(
  'Täby: omedelbart omhändertagande enligt LVM av ordföranden, som anmäls vid nästa sammanträde',
  { timeout },
  async () => {
    const { driven, findings, teller, hands } = await start('taby')
    await openMunicipality(hands, teller, {
      ...{ pack: /Täby/, namnd: 'Socialnämnden', utskott: 'socialutskottet' },
      levels: [],
    })
    await openMatter(hands, today, {
      ...{ number: '19790314-T123', name: 'Bo Exempelsson', insats: null },
      text: 'Akut fara för livet enligt läkaren.',
    })
    await throughGuide(hands, teller, {
      ...{ slag: 'Beslut enligt LVM', from: '', to: '' },
      ...{ decides: 'Ordföranden eller särskilt utsedd ledamot', picture: 'guide' },
      beslutstext: 'Bo Exempelsson omhändertas omedelbart.',
      answers: [
        [/Vilket lagrum/, 'Omedelbart omhändertagande'],
        [/rättens beslut avvaktas/, 'Nej'],
        [/utskottets beslut avvaktas/, 'Nej'],
      ],
    })
    await propose(hands, teller, 'forslag')
    await hands.goTo('Beslut')
    await hands.press(/Öppna förslaget/)
    await hands.heading('Registrera beslutet')
    await hands.fill('Vem beslutade', 'Karin Låtsas')
    await hands.fill('Beslutsdag', today)
    await teller.step('ordforande')
    await hands.press('Registrera beslutet')
    await hands.page().locator('form.question').waitFor({ state: 'detached' })
    await hands.goTo('Idag')
    await hands.seen(/Anmäl beslutet vid nämndens/)
    await teller.step('idag')
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
