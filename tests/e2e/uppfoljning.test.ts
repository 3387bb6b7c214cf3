import { expect, it } from 'vitest'
import { examplePassphrase } from '../../renderer/src/stores/example'
import { axeFindings } from './accessibility'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import { reviewsTheOrder } from './story/granskning'
import { handsOn } from './story/hands'

it(
  'enhetschefen ser dagen, enhetens tider, ej verkställda beslut, gallring, ett överklagande och ordningens granskning',
  { timeout: 600_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const look = async (name: string) => {
      await picture(driven, `uppfoljning-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    await hands.heading('Välkommen till Akta')
    await driven.nextPage(() => hands.press('Öppna exempelkontor'))
    await driven.page().getByRole('button', { name: 'Lås nu' }).waitFor({ timeout: 240_000 })
    await driven.nextPage(() => hands.press('Lås nu'))
    await hands.heading('Lås upp')
    await hands.choose('Användare', 'AM')
    await hands.fill('Lösenfras', examplePassphrase)
    await hands.keys('Enter')
    await driven.page().getByRole('button', { name: 'Lås nu' }).waitFor()

    await hands.press('Enhetens')
    await look('idag')
    await hands.press('Ny bevakning')
    await look('idag-ny')
    await hands.keys('Escape')

    await hands.goTo('Uppföljning')
    await hands.heading('Varför öppnar du uppföljningen?')
    await hands.press('Öppna')
    await hands.seen('Enhetens bevakningar efter dag')
    await look('tider')
    await hands.press('Till kalendern')
    await hands.seen('Filen är sparad.')
    const [ics] = [...exported(folders).entries()].filter(([name]) => name.endsWith('.ics'))
    expect(ics?.[1].toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(ics?.[1].toString('utf8')).not.toMatch(/20\d\d-\d{4}/)
    await hands.tab('Ej verkställda beslut')
    await look('ej')
    await hands.press('Statistik till fullmäktige och revisorer')
    await hands.seen('Filen är sparad.')

    await hands.tab('Statistik')
    await hands.heading('Månad för månad')
    await look('statistik')
    await hands.press('Kvartal')
    await hands.seen(/^Förra perioden är /)
    await hands.press('Till Word utan små tal')
    await hands.seen('Sparad.')
    const word = [...exported(folders)].find(([name]) => /^Statistik .*docx$/.test(name))?.[1]
    expect(word?.length).toBeGreaterThan(5_000)

    await hands.goTo('Inställningar')
    await hands.tab('Gallring')
    await hands.seen(/gallras fem år efter/)
    await look('gallring')

    await hands.keys('Control+k')
    await driven.page().getByRole('combobox').first().fill('2026-0006')
    await driven
      .page()
      .getByRole('option', { name: /2026-0006/ })
      .first()
      .click()
    await hands.page().getByRole('navigation', { name: 'Akten' }).waitFor()
    await hands.tab('Beslut')
    await picture(driven, 'uppfoljning-akt')
    await driven.page().locator('summary').first().click()
    await hands.press('Registrera ett överklagande')
    await hands.fill('Önskad ändring', 'Fler timmar.')
    await hands.press('Registrera')
    await hands.seen(/får överklagandet inte avvisas som för sent/)
    await look('overklagande-okand-delgivning')
    await hands.press('Anteckna att beslutet skickats')
    await hands.press('Signera')
    await hands.press('Anteckna när den enskilde fick del av beslutet')
    await hands.press('Signera')
    await hands.seen(/Sista dag att överklaga/)
    await hands.press('I tid, lämnas över')
    await hands.pick('Beslutet ändras inte')
    await hands
      .page()
      .getByLabel('Skäl', { exact: true })
      .last()
      .fill('Inget nytt har kommit fram.')
    await hands.press('Signera')
    await hands.fill('Till', 'Förvaltningsrätten i Exempelstad')
    await look('overklagande-overlamnande')
    await hands.press('Signera överlämnandet')
    await hands.seen(/Överlämnat .* till Förvaltningsrätten i Exempelstad/)
    await reviewsTheOrder(hands, look)
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
