'use strict';

// node node.js SDK.js [FILE]: replay steps, or a file of failures/, against an implementation in Node. The trace goes to
// standard output; when FILE holds the trace of an earlier run, the verdict goes to standard error: exit code 1 when the
// implementation does the same still, 0 when it does something else, 2 when it can not be asked.
// Without a file: one JSON list of requests on standard input, one JSON list of traces on standard output.

const fs = require('fs');
const path = require('path');
const vm = require('vm');
const driver = require('./driver.js');
const { firstDifference } = require('./compare.js');

const [, , sdk, file] = process.argv;
const entry = path.resolve(sdk || '');
const nextTurn = () => new Promise(setImmediate);

function compile(name) {
  if (!fs.statSync(name, { throwIfNoEntry: false })?.isFile()) return undefined;
  const read = fs.readFileSync(name, 'utf8');
  const text = name.endsWith('.json') ? `module.exports = ${read};` : read;
  return vm.runInThisContext(`(function (${driver.PARAMETERS}) { ${text}\n})`, { filename: name });
}

function open() {
  return driver.open(new Proxy({}, { get: (known, name) => known[name] || (known[name] = compile(name)) }), entry);
}

async function replay(start, request) {
  const run = start(JSON.stringify(request));
  while (run.advance()) await nextTurn();
  return JSON.parse(run.trace());
}

async function replayAll(requests) {
  const start = open();
  const traces = [];
  for (const request of requests) traces.push(await replay(start, request));
  return traces;
}

async function replayFile(request) {
  if (!Array.isArray(request.steps)) refuse(`${file} has no "steps"; give a file of failures/, or {"steps": [...]}`);
  const trace = await replay(open(), request);
  process.stdout.write(`${JSON.stringify(trace, null, 1)}\n`);
  if (!Array.isArray(request.trace)) return;
  const difference = firstDifference(request.trace, trace.rows, 'rows');
  process.exitCode = difference === null ? 1 : 0;
  const named = `${request.property}: ${request.says}`;
  process.stderr.write(difference === null
    ? `${named}\nbroken still: the trace is the one that was recorded; ${request.what}: ${request.differences[0]}\n`
    : `${named}\nthe trace is not the one that was recorded; first at ${difference}\n`
      + `whether it holds now: liverig conformance --sdk ${sdk} --replay ${file}\n`);
}

function refuse(why) {
  process.stderr.write(`node.js: ${why}\n`);
  process.exit(2);
}

function readJson(name) {
  try {
    return JSON.parse(fs.readFileSync(name, 'utf8'));
  } catch (error) {
    return refuse(`${name} can not be read as JSON: ${error.message}`);
  }
}

// An implementation may leave a promise unhandled; the trace tells what matters of it.
process.on('unhandledRejection', () => undefined);
if (sdk === undefined) refuse('give the first file of an implementation: node node.js SDK.js FILE');
if (!fs.statSync(entry, { throwIfNoEntry: false })?.isFile()) refuse(`there is no file ${entry}`);
const work = file === undefined
  ? replayAll(JSON.parse(fs.readFileSync(0, 'utf8'))).then((all) => process.stdout.write(`${JSON.stringify(all)}\n`))
  : replayFile(readJson(file));
work.catch((error) => refuse(error instanceof SyntaxError
  ? `${String(error.stack).split('\n')[0]}: ${error.message}; Node's way takes CommonJS: build a module first`
  : `${error.stack}`));
