// Puts all files of `lib` into one, in a copy of the package that is to be published: `node scripts/bundle.mjs FOLDER`.
//
// Finding twenty files costs a program's start more than reading them: 4 MB, since Node compiles its search for speed.

import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const WHOLE = 'package.cjs'

const lib = join(process.argv[2], 'lib')
buildSync({
  entryPoints: [join(lib, WHOLE)],
  outfile: join(lib, WHOLE),
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Errors are known by the names of their classes.
  keepNames: true,
  logLevel: 'warning',
})
for (const file of readdirSync(lib)) {
  if (file.endsWith('.cjs') && file !== WHOLE) rmSync(join(lib, file))
}
