import type { Words } from '../ja/index.ts';

export const data: Pick<Words, 'data'> = {
  data: {
    title: 'Data (JSON and CSV)',
    description: 'Every statement, source and event of this site as JSON and CSV, for every month since May 2021.',
    lead: (today) => `The content of ${today}, as static files: no key, no registration, readable by scripts of any site (CORS is open).`,
    files: 'Files',
    file: 'File',
    holds: 'Holds',
    schema: 'JSON Schema',
    example: 'Example',
    exampleText: 'One statement of statements.json.',
    reading: 'How to read it',
    rules: [
      ['id', 'service/layer/criterion#statement. A published id never changes; should a statement be renamed or split, moved.json says under ids which one, or ones, took its place.'],
      ['from, until', 'The period [from, until) in which it was true, each date as exact as the evidence (year, month or day). fromKind and untilKind say how it is known.'],
      ['untilKind', 'last-seen: last seen on that day, unknown since; it does not mean that it ended. open: no end was known when last checked.'],
      ['nonAnswer', 'unknown, disputed, not-documented, not-applicable and none are answers that are no values. Unknown does not mean no.'],
      ['variants', 'The variants it holds for. An empty array is the whole service.'],
      ['number, version, date, answer', 'The value for machines, by the criterion’s way of sorting (sort in criteria.json).'],
      ['role', 'answer: answers the criterion. alongside: adds to an answer. plan: a plan of its time.'],
      ['summary, supports', 'Markdown with nothing but `code` and [links](https://…).'],
    ],
    csv: 'CSV',
    csvText: 'RFC 4180 with CRLF, in UTF-8 with a byte order mark so that Excel reads Japanese. A value that a spreadsheet would take for a formula (it begins with =, +, - or @, for example) has an apostrophe before it.',
    promise: 'The promise',
    promiseText: [
      'Within /data/v1/ things are only added. No file, key or id is taken away, and none changes its meaning or type. Pass over keys you do not know.',
      'The shapes of every published version stay in the repository, and every test run makes sure that a program written then reads the data of today.',
      'Should a shape have to change there will be /data/v2/, and v1 stays for at least a year.',
    ],
    changelog: 'Changelog',
    license: 'Licence',
    licenseText: (name) => `The content is under ${name}: copy and change it freely, naming this site and its address.`,
    types: 'TypeScript types',
  },
};
