'use strict'

// The addon. This is the one file that knows where it lies.

const { existsSync } = require('node:fs')
const { join } = require('node:path')

const PACKAGE = join(__dirname, '..')

/** What a system may call its builds: Linux comes with one of two C libraries. */
function flavours() {
  const system = `${process.platform}-${process.arch}`
  return process.platform === 'linux' ? [`${system}-gnu`, `${system}-musl`] : [system]
}

function load() {
  const failures = []
  for (const flavour of flavours()) {
    const file = join(PACKAGE, `pcsdk.${flavour}.node`)
    if (!existsSync(file)) continue
    try {
      return require(file)
    } catch (error) {
      failures.push(`${flavour}: ${error.message}`)
    }
  }
  const why = failures.length > 0 ? failures.join('; ') : 'the package holds no build for this system'
  throw new Error(
    `pcsdk cannot run on ${process.platform}-${process.arch} (Node ${process.versions.node}): ${why}. ` +
      'Build it from its sources with `npm run build` in bindings-node.',
  )
}

module.exports = load()
