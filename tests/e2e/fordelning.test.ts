import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { openCase } from './story/akt'
import { openAkt } from './story/decide'
import { handsOn } from './story/hands'
import { addColleagues, changeUser, makeOffice } from './story/office'
import { storyDates } from './story/story'

it(
  'enhetschefen fördelar, lägger in frånvaro och byter handläggare, och den nya bekräftar',
  { timeout: 300_000 },
  async () => {
    const driven = await openAkta(await freshFolders())
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const teller = { driven, step: async () => undefined }
    const look = async (name: string) => {
      await picture(driven, `fordelning-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    await makeOffice(hands, teller)
    await addColleagues(hands, teller)

    await hands.tab('Frånvaro')
    await hands.choose('Vem är borta', 'Elin Låtsas')
    await hands.choose('Ersättare', 'Elin Låtsas')
    await hands.fill('Första dagen', storyDates().today)
    await hands.fill('Sista dagen', '2099-01-01')
    await hands.press('Lägg in frånvaron')
    await hands.seen('Ersättaren ska vara någon annan.')
    await hands.choose('Ersättare', 'Anders Mönster')
    await hands.press('Lägg in frånvaron')
    await hands.page().getByRole('cell', { name: 'Anders Mönster' }).waitFor()
    await look('franvaro')

    await openCase(hands, teller, {
      ...storyDates(),
      handlaggare: 'Ingen än, enhetschefen fördelar',
    })
    await hands.goTo('Idag')
    await hands.heading('Att fördela')
    await hands.seen(/Du ersätter Elin Låtsas/)
    await look('idag')
    await hands.press(/^Fördela/)
    await hands.choose('Handläggare', 'Anders Mönster, enhetschef')
    await look('dialog')
    await hands.press('Fördela ärendet')
    await hands.page().getByRole('heading', { name: 'Att fördela' }).waitFor({ state: 'detached' })

    await openAkt(hands)
    await hands.press('Byt handläggare')
    await hands.choose('Handläggare', 'Elin Låtsas')
    await hands.fill('Att veta för den som tar över', 'Ring alltid efter klockan tio.')
    await look('byte')
    await hands.press('Lämna över')
    await hands
      .page()
      .getByRole('article', { name: /Överlämnat från/ })
      .waitFor()

    await changeUser(hands, teller, 'EL')
    await hands.heading('Överlämnat till dig')
    await look('idag-nya')
    await openAkt(hands)
    await hands.heading(/Anders Mönster lämnade över ärendet till dig/)
    await look('overtagande')
    await hands.press('Jag har gått igenom det och tar över')
    await hands
      .page()
      .getByRole('article', { name: /Övertagandet bekräftat/ })
      .waitFor()
    await hands.goTo('Idag')
    expect(await hands.page().getByText('Överlämnat till dig').count()).toBe(0)
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
