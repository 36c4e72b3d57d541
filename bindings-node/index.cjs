'use strict'

// The package. Importing it starts nothing: no thread, no file, no network.
//
// What is published holds all of `lib` in this one file: Node takes 4 MB and several milliseconds to find twenty.

module.exports = require('./lib/package.cjs')
