'use strict'

// All that the package offers.

const native = require('./native.cjs')
const { classes } = require('./errors.cjs')
const { defineGroups } = require('./groups.cjs')
const { ApiClient, PureCloudSession } = require('./purecloud.cjs')
const { Response } = require('./response.cjs')
const { Platform, SDK } = require('./ringcentral.cjs')
const { Sandbox } = require('./sandbox.cjs')

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
