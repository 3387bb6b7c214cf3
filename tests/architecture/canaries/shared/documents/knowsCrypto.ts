// must fail: boundaries/dependencies layer-documents
import { digest } from '@shared/crypto/index'

export const canary = [digest]
