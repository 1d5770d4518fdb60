// Loaded before a build: the disk is full once some pages are written.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let room = 50;

const writeFile = fs.promises.writeFile;
fs.promises.writeFile = async (file, ...rest) => {
  if (String(file).includes('/dist/') && --room < 0) throw Object.assign(new Error(`ENOSPC: no space left on device, write '${file}'`), { code: 'ENOSPC' });
  return writeFile(file, ...rest);
};
syncBuiltinESMExports();
