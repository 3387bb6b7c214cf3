/**
 * The value something has when a component is made, on purpose: a form starts from it and then lives
 * its own life. Reading a prop outside this is meant to stay reactive.
 */
export function initially<T>(read: () => T): T {
  return read()
}
