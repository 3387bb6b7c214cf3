import type { Hands } from './hands'
import type { Teller } from './tell'

/** What is to be decided, and in which words. */
export type Matter = {
  readonly slag: string
  readonly from: string
  readonly to: string
  readonly beslutstext: string
  /** Who the panel must say decides, once the time is known. */
  readonly decides: string
  /** Name of the picture taken when every question is answered. */
  readonly picture: string
}

/** Answers that are not a plain yes, by the words of the question. */
const ANSWERS: readonly (readonly [question: RegExp, answer: string])[] = [
  [/minderåriga barn/i, 'Nej'],
  [/huvudskäl/i, 'Något annat'],
]

/** The guide from its first question to the decision's own words, as a person answers them. */
export async function throughGuide(hands: Hands, { step }: Teller, matter: Matter): Promise<void> {
  await hands.press(/beslutsguiden|i guiden/)
  for (let asked = 0; asked < 30; asked += 1) {
    const heading = hands.page().locator('form.question h2').first()
    await heading.waitFor()
    const question = (await heading.textContent()) ?? ''
    if (question.includes('Skriv beslutet')) return finish(hands, step, matter)
    await answer(hands, question, matter)
    await hands.press(/Nästa fråga/)
    await heading.filter({ hasNotText: question }).waitFor()
  }
  throw new Error('the guide never stops asking')
}

async function finish(hands: Hands, step: Teller['step'], matter: Matter): Promise<void> {
  await changeTime(hands, matter)
  await hands
    .page()
    .getByRole('region', { name: 'Vem beslutar' })
    .getByText(matter.decides, { exact: true })
    .first()
    .waitFor()
  await step(matter.picture)
  await hands.fill('Beslut', matter.beslutstext)
  await hands.fill('Skäl för beslutet', 'Stödet hemma räcker inte kvällar och nätter.')
  await hands.fill('Skäl till att beslutet är tidsbegränsat', 'Behovet väntas minska.')
  await hands.press('Till underskrift')
}

async function answer(hands: Hands, question: string, matter: Matter): Promise<void> {
  const form = hands.page().locator('form.question')
  if (question.includes('Vad ska beslutas')) return choose(hands, matter.slag)
  if (question.includes('Vilken tid')) return fillTime(hands, matter)
  if (question.includes('omfattning')) return
  const reason = form.getByLabel('Ditt skäl', { exact: true })
  if ((await reason.count()) > 0) return reason.fill('Påhittat skäl: behovet är detsamma.')
  const wanted = ANSWERS.find(([about]) => about.test(question))?.[1] ?? 'Ja'
  const choice = form.getByRole('radio', { name: wanted })
  if ((await choice.count()) > 0) await choice.first().check()
}

async function choose(hands: Hands, slag: string): Promise<void> {
  const radio = hands.page().getByRole('radio', { name: slag, exact: true })
  if ((await radio.count()) > 0) return radio.check()
  await hands.choose('Fler slag av beslut', slag)
}

async function fillTime(hands: Hands, { from, to }: Matter): Promise<void> {
  await hands.fill('Från och med', from)
  await hands.fill('Till och med', to)
}

/** The application's own days stand until the person changes them. */
async function changeTime(hands: Hands, matter: Matter): Promise<void> {
  await hands.press(/Ändra Vilken tid/)
  await fillTime(hands, matter)
  await hands.press(/Nästa fråga/)
  for (let asked = 0; asked < 10; asked += 1) {
    const heading = hands.page().locator('form.question h2').first()
    await heading.waitFor()
    const question = (await heading.textContent()) ?? ''
    if (question.includes('Skriv beslutet')) return
    await answer(hands, question, matter)
    await hands.press(/Nästa fråga/)
    await heading.filter({ hasNotText: question }).waitFor()
  }
}
