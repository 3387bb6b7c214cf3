// must fail: @typescript-eslint/switch-exhaustiveness-check
/** Says what a canary answers. */
export function answer(value: 'ja' | 'nej'): number {
  switch (value) {
    case 'ja':
      return 1
  }
  return 0
}
