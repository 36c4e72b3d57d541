export { RCSDK as default } from './index.cjs'
