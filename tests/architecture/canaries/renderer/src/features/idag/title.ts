// must pass
import { list } from './list'

export const title = String(list.length)
