'use strict'

// `var RCSDK = require('pcsdk/rcsdk')`, for programs written for the package `rcsdk` of 2015.

module.exports = require('./index.cjs').RCSDK
