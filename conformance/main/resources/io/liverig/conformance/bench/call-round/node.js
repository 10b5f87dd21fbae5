// node node.js SDK WARM SECONDS lists|unread USERS...
// Prints a JSON list with the state events per second of processor time for each number of users.

const quiet = function () {}
Object.assign(console, { debug: quiet, error: quiet, info: quiet, log: quiet, warn: quiet })
global.wx = {}

const { quieten, round } = require('./round.js')

quieten(wx)
const [sdk, warm, seconds, handlers, ...sizes] = process.argv.slice(2)
const TRTC = require(sdk)

function repeat(users, limit) {
  const end = Date.now() + limit * 1000
  let sent = 0
  do sent += round(TRTC, users, handlers === 'lists')
  while (Date.now() < end)
  return sent
}

repeat(Number(sizes[Math.floor(sizes.length / 2)]), Number(warm))
const rates = sizes.map((users) => {
  repeat(Number(users), 0)
  const begin = process.cpuUsage()
  const sent = repeat(Number(users), Number(seconds))
  const { user, system } = process.cpuUsage(begin)
  return sent / ((user + system) / 1e6)
})
process.stdout.write(JSON.stringify(rates), () => process.exit(0))
