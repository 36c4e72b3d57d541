'use strict'

// All items of a long list, one by one: `items.cjs COUNT`; BASE is the server's URL.
//
// Prints bytes of resident memory after the first page and at the end, and the CPU seconds in between.

const { readFileSync } = require('node:fs')
const { ApiClient, UsersApi } = require('pcsdk')

const count = Number(process.argv[2])

function memory(field) {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
}

async function main() {
  const users = new UsersApi(new ApiClient({ baseUrl: process.env.BASE, accessToken: 'token' }))
  let seen = 0
  let first
  let before
  for await (const user of users.getUsersIter({ pageSize: 100, limit: count })) {
    if (!user.name) throw new Error('not an item')
    if (++seen === 100) [first, before] = [memory('VmRSS'), process.cpuUsage()]
  }
  if (seen !== count) throw new Error(`${seen} items`)
  const { user, system } = process.cpuUsage(before)
  console.log(first, memory('VmHWM'), (user + system) / 1e6)
  process.exit(0)
}

main()
