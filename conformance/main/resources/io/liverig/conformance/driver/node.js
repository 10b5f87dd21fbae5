'use strict';

// node node.js SDK.js [STEPS.json]: replay steps against an implementation in Node and print the trace.
// Without a file: one JSON list of requests on standard input, one JSON list of traces on standard output.

const fs = require('fs');
const path = require('path');
const vm = require('vm');
const driver = require('./driver.js');

const entry = path.resolve(process.argv[2]);
const open = driver.open(new Proxy({}, { get: (known, file) => known[file] || (known[file] = compile(file)) }), entry);

function compile(file) {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const read = fs.readFileSync(file, 'utf8');
  const text = file.endsWith('.json') ? `module.exports = ${read};` : read;
  return vm.runInThisContext(`(function (${driver.PARAMETERS}) { ${text}\n})`, { filename: file });
}

async function replay(request) {
  const run = open(JSON.stringify(request));
  while (run.advance()) await new Promise(setImmediate);
  return JSON.parse(run.trace());
}

async function replayAll(requests) {
  const traces = [];
  for (const request of requests) traces.push(await replay(request));
  return traces;
}

// An implementation may leave a promise unhandled; the trace tells what matters of it.
process.on('unhandledRejection', () => undefined);
const steps = process.argv[3];
const work = steps === undefined
  ? replayAll(JSON.parse(fs.readFileSync(0, 'utf8')))
  : replay(JSON.parse(fs.readFileSync(steps, 'utf8')));
work.then((result) => process.stdout.write(`${JSON.stringify(result, null, steps === undefined ? 0 : 1)}\n`));
