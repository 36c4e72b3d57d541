'use strict'

// The package. Importing it starts nothing: no thread, no file, no network.

const native = require('./lib/native.cjs')
const { classes } = require('./lib/errors.cjs')
const { defineGroups } = require('./lib/groups.cjs')
const { ApiClient, PureCloudSession } = require('./lib/purecloud.cjs')
const { Response } = require('./lib/response.cjs')
const { Platform, SDK } = require('./lib/ringcentral.cjs')
const { Sandbox } = require('./lib/sandbox.cjs')

/** PureCloud's regions by name: `PureCloudRegionHosts.eu_west_1 === 'mypurecloud.ie'`. */
const PureCloudRegionHosts = Object.freeze(Object.fromEntries(native.regions()))

/** What the old module calls `platform`: everything of PureCloud. */
const platform = { ApiClient, PureCloudSession, PureCloudRegionHosts }
defineGroups(platform, 'purecloud', () => ApiClient.instance)

const ringcentral = { SDK, Platform }
defineGroups(ringcentral, 'ringcentral', () => undefined)

module.exports = Object.defineProperties(
  {
    ...classes,
    ApiClient,
    PureCloudSession,
    PureCloudRegionHosts,
    RCSDK: SDK,
    Response,
    Sandbox,
    platform,
    ringcentral,
    version: native.version(),
  },
  Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(platform)).filter(([, { get }]) => get)),
)
