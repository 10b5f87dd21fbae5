// Values as JSON carries them between the two engines: what JSON has not is an object {"$": name}.
'use strict'

function encode(value) {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $: String(value) }
  if (value === undefined) return { $: 'undefined' }
  if (typeof value !== 'object') return { $: typeof value }
  if (Array.isArray(value)) return Array.from(value, encode)
  const copy = {}
  for (const key of Object.keys(value)) copy[key] = encode(value[key])
  return copy
}

const SPECIAL = { undefined: undefined, NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity }

function decode(value) {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(decode)
  if (typeof value.$ === 'string') return SPECIAL[value.$]
  const copy = {}
  for (const key of Object.keys(value)) copy[key] = decode(value[key])
  return copy
}

module.exports = { encode, decode }
