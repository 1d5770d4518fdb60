// npm run golden: keeps the shapes of the data API as they are in this version, for every later one to be held against.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { API_VERSION } from '../data-api/changelog.ts';
import { jsonSchema, SHAPES } from '../data-api/json-schema.ts';
import { editorLanguage } from './language.mjs';

const file = `tests/golden/data-v1/${API_VERSION}.json`;
const text = `${JSON.stringify(Object.fromEntries(Object.entries(SHAPES).map(([name, shape]) => [name, jsonSchema(shape)])), null, 2)}\n`;
const lang = editorLanguage(undefined, process.env);

if (existsSync(file) && readFileSync(file, 'utf8') !== text) {
  console.error(
    {
      ja: `${file} は公開済みの形です。変えられるのは追加だけで、追加したら src/data-api/changelog.ts に次の版を書いてください。`,
      en: `${file} holds shapes that are published: they only change by additions, and an addition needs a next version in src/data-api/changelog.ts.`,
    }[lang],
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, text);
  console.log(file);
}
