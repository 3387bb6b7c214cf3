// must pass
import { list } from './features/idag/list'

document.title = String(list.length)
