import { RCSDK } from './index.cjs'

export = RCSDK
