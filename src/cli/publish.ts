// The last step of npm run build: makes of the pages that Astro built what belongs beside them. Its argument is the file that says what was built.
import { readFileSync } from 'node:fs';
import { publishPages, type BuiltPages } from '../publish/publish.ts';
import { formatProblems } from './format-problems.ts';
import { editorLanguage } from './language.mjs';

const [, , file = ''] = process.argv;
const problems = await publishPages(JSON.parse(readFileSync(file, 'utf8')) as BuiltPages, console.log);
if (problems.length > 0) {
  console.error(`\n${formatProblems(problems, editorLanguage(undefined, process.env))}`);
  process.exitCode = 1;
}
