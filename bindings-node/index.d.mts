export * from './index.cjs'
export * as default from './index.cjs'
