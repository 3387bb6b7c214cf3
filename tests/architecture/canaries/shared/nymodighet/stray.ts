// must fail: boundaries/no-unknown-files unknown-folder
import { empty } from '@shared/lib/bytes'

export const canary = [empty]
