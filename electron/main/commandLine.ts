// Switches that would open a packaged app to debugging, foreign code, another profile or a weaker
// sandbox.
const forbidden =
  /^--?(remote-debugging|inspect|js-flags|load-extension|no-sandbox|disable-.*sandbox|disable-web-security|password-store|user-data-dir|proxy|host-resolver-rules|enable-logging|log-file)/

/** The first argument a packaged app must not be started with, or null. Its value is not returned. */
export function forbiddenSwitch(args: readonly string[]): string | null {
  const hit = args.find((argument) => forbidden.test(argument))
  return hit === undefined ? null : (hit.split('=')[0] ?? null)
}
