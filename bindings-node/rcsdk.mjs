// `import RCSDK from 'pcsdk/rcsdk'`, the same class as `require` gives.

export { default } from './rcsdk.cjs'
