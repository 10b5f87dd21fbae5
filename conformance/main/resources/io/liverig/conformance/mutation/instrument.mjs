// node instrument.mjs: reads [{"name", "content"}] and writes what Stryker's instrumenter makes of it: the files with
// every mutant in them, each behind a switch, and the list of mutants.
// https://stryker-mutator.io/docs/General/faq/#what-is-mutant-switching

import { readFileSync } from 'node:fs';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

const silent = new Proxy({}, { get: (target, name) => () => (name.startsWith('is') ? false : undefined) });
const instrumenter = createInjector()
  .provideValue('logger', silent)
  .provideValue('getLogger', () => silent)
  .provideValue('options', {})
  .injectFunction(createInstrumenter);

const files = JSON.parse(readFileSync(0, 'utf8')).map((file) => ({ ...file, mutate: true }));
const options = { ignorers: [], plugins: null, excludedMutations: [], noHeader: false };
const { files: made, mutants } = await instrumenter.instrument(files, options);
process.stdout.write(JSON.stringify({
  files: made.map(({ name, content }) => ({ name, content })),
  mutants: mutants.map(({ id, fileName, location, mutatorName, replacement }) => (
    { id, file: fileName, location, operator: mutatorName, replacement })),
}));
