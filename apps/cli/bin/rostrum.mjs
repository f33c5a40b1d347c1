#!/usr/bin/env node
/** Starts the command line from its bundle, and builds that first when it is missing or older than its sources. */
import { buildCli, currentBundle } from '../../../scripts/build-cli.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`rostrum: needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(4);
}

async function bundle() {
  try {
    return (await currentBundle()) ?? (await buildCli());
  } catch (error) {
    const hint =
      error?.code === 'ERR_MODULE_NOT_FOUND'
        ? 'The command line is not built yet and esbuild is not installed. Run `npm install` in the folder of Rostrum.'
        : `The command line could not be built. ${error.message}`;
    console.error(`rostrum: ${hint}`);
    process.exit(4);
  }
}

const { run } = await import(await bundle());
await run(process.argv);
