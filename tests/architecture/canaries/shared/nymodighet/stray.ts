// must fail: boundaries/no-unknown-files unknown-folder
export const canary = 1
