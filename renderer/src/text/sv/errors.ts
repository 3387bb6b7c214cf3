/** What may fail, in the words of the window: what happened, that the data is safe, what to do. */
const texts: Readonly<Record<string, string>> = {
  'wrong-passphrase': 'Lösenfrasen stämmer inte. Inget har ändrats.',
  'slot-damaged':
    'Nyckelfilen för den här användaren är skadad. Akterna är orörda. Lås upp med återställningsnyckeln eller läs tillbaka en säkerhetskopia.',
  'newer-version':
    'Registret är skrivet av en nyare version av Akta. Inget har ändrats. Starta den nyare versionen.',
  'disk-full':
    'Disken är full, så inget sparades. Det du har skrivit står kvar här. Frigör plats och försök igen.',
  'disk-error':
    'Disken svarar inte som den ska, så inget sparades. Det du har skrivit står kvar här. Försök igen, och ta en säkerhetskopia när det går.',
  'no-access':
    'Det gick inte att skriva till den mappen. Inget har ändrats. Välj en annan mapp och försök igen.',
  'not-allowed': 'Din roll får inte göra det här. Be en administratör om du behöver kunna det.',
  'not-found': 'Det finns inte, eller så saknar du nyckeln till det.',
  locked: 'Akta är låst. Lås upp och försök igen. Det du skrev finns kvar som utkast.',
  'stale-head':
    'Akten har fått nya händelser sedan du öppnade den. Den är nu läst på nytt. Se efter vad som har hänt och gör sedan om det.',
  integrity:
    'En uppgift på disken stämmer inte med sin försegling. Inget visas som inte kan bevisas. Läs tillbaka den senaste säkerhetskopian.',
  'already-exists': 'Det finns redan. Inget har ändrats.',
  invalid: 'Något fält går inte att spara så som det är ifyllt. Se över fälten.',
  cancelled: 'Du avbröt. Inget har ändrats.',
  'recovery-mismatch': 'Nyckeln stämmer inte med den som visades. Kontrollera varje grupp.',
  rollback:
    'Det här är en äldre kopia av registret än den som har använts på datorn. Läs tillbaka den senaste säkerhetskopian innan du arbetar vidare.',
  'journal-mended':
    'Journalen på disken var skadad. Den är gjord på nytt ur arbetskopian, och den skadade är undanlagd. Ta säkerhetskopian en gång till.',
  bug: 'Något gick fel i Akta. Det som stod som sparat är sparat. Lås, lås upp och försök igen.',
}

/** The sentence for an error code; an unknown code gets the general one. */
export function errorText(code: string): string {
  return texts[code] ?? texts['bug'] ?? ''
}

const importTexts: Readonly<Record<string, string>> = {
  'wrong-kind': 'Den filen är inte av rätt sort. Inget har lästs in. Välj en fil med rätt ändelse.',
  empty: 'Filen är tom. Inget har lästs in.',
  'too-large': 'Filen är för stor för att läsas in. Inget har ändrats.',
  'no-access': 'Du har inte rätt att läsa den filen. Inget har lästs in.',
  'disk-error':
    'Filen gick inte att läsa. Inget har lästs in. Försök igen eller välj en annan fil.',
}

/** The sentence for a file that was picked and couldn't be read (`import:pick`). */
export function importErrorText(code: string): string {
  return importTexts[code] ?? errorText(code)
}
