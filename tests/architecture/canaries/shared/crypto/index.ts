// must pass
export { digest } from './seal'
