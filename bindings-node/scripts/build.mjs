// Builds the addon and lays it beside the package's files: `node scripts/build.mjs [--profile NAME]`.

import { execFileSync } from 'node:child_process'
import { copyFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const bindings = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { profile: { type: 'string', default: 'release' } } })

/** What this system's builds are called, as `lib/native.cjs` looks for them. */
function flavour() {
  const system = `${process.platform}-${process.arch}`
  if (process.platform !== 'linux') return system
  return `${system}-${process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl'}`
}

const LIBRARIES = { linux: 'libpcsdk_node.so', darwin: 'libpcsdk_node.dylib', win32: 'pcsdk_node.dll' }

const cargo = (args, stdout) => execFileSync('cargo', args, { cwd: bindings, stdio: ['ignore', stdout, 'inherit'] })

cargo(['build', '--locked', '--profile', values.profile, '--package', 'pcsdk-node'], 'inherit')
const { target_directory: target } = JSON.parse(
  cargo(['metadata', '--format-version', '1', '--no-deps', '--locked'], 'pipe'),
)
const built = join(target, values.profile === 'dev' ? 'debug' : values.profile, LIBRARIES[process.platform])
const addon = join(bindings, `pcsdk.${flavour()}.node`)
// A new file, not new bytes in the old one: a running process may have that mapped.
copyFileSync(built, `${addon}.new`)
renameSync(`${addon}.new`, addon)
