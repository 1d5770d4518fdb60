const list = (names: readonly string[]) => names.join(', ');

/** The words of `npm run new`. */
export const NEW_WORDS = {
  ja: {
    kinds: (name: string, names: string[], near?: string) =>
      (name === '' ? '何を作りますか。' : `"${name}" は作れません。${near ? `"${near}" のことですか。` : ''}`) + `作れるもの: ${list(names)}\n例: npm run new -- source https://example.org/document`,
    unknown: (flag: string, asks: readonly string[], near?: string) => `知らない引数 --${flag} です。${near ? `--${near} のことですか。` : `使えるのは ${asks.map((ask) => `--${ask}`).join('、')} です。`}`,
    missing: (kind: string, key: string, needed: readonly string[]) => `${key} が必要です。npm run new -- ${kind} ${needed.map((ask) => `<${ask}>`).join(' ')} と書いてください。`,
    https: (url: string) => `"${url}" は https:// で始まるURLではありません。`,
    noPath: (file: string, example: string) => `${file} という名前では作れません。小文字の英数字とハイフンで書いてください（例: ${example}）。`,
    exists: (file: string) => `${file} はすでにあります。何も変えていません。`,
    noFact: (id: string, near?: string) => `事実 "${id}" はありません。${near ? `"${near}" のことですか。` : 'npm run new -- fact <サービス> <比較項目> で作れます。'}`,
    written: (file: string) => `${file} を書きました。`,
    toDo: '次を埋めてください（npm run check で確かめられます）。',
    optional: '（後でもよい）',
    questions: { url: 'URL', title: '題（原文のまま）', publisher: '発行者', kind: '種類（vendor-docs など）', language: '言語（ja / en）', service: 'サービスのid', criterion: '比較項目（cri/default-runtime など）', fact: '事実（eks/cri/default-runtime など）', id: 'id', value: '値', from: 'いつから（YYYY-MM-DD など）', source: '出典（content/sources/ からのパス）', name: '短い名前', fullName: '正式名', vendor: '提供者', sort: '並べ方（text / version / number / date / answer）', date: '日付', slug: '短い英語の名前' } as Record<string, string>,
  },
  en: {
    kinds: (name: string, names: string[], near?: string) =>
      (name === '' ? 'What shall it be? ' : `There is no "${name}". ${near ? `Did you mean "${near}"? ` : ''}`) + `Choices: ${list(names)}\nFor example: npm run new -- source https://example.org/document`,
    unknown: (flag: string, asks: readonly string[], near?: string) => `Unknown argument --${flag}. ${near ? `Did you mean --${near}?` : `There are ${asks.map((ask) => `--${ask}`).join(', ')}.`}`,
    missing: (kind: string, key: string, needed: readonly string[]) => `${key} is needed. Write npm run new -- ${kind} ${needed.map((ask) => `<${ask}>`).join(' ')}.`,
    https: (url: string) => `"${url}" is no https:// address.`,
    noPath: (file: string, example: string) => `${file} cannot be a file here. Use lowercase letters, digits and hyphens (for example ${example}).`,
    exists: (file: string) => `${file} is there already. Nothing was changed.`,
    noFact: (id: string, near?: string) => `There is no fact "${id}". ${near ? `Did you mean "${near}"?` : 'Make it with npm run new -- fact <service> <criterion>.'}`,
    written: (file: string) => `Wrote ${file}.`,
    toDo: 'Still to be filled in (npm run check tells when all is there):',
    optional: ' (may be left for later)',
    questions: { url: 'Address', title: 'Title, as published', publisher: 'Publisher', kind: 'Kind (vendor-docs …)', language: 'Language (ja / en)', service: 'Id of the service', criterion: 'Criterion (cri/default-runtime …)', fact: 'Fact (eks/cri/default-runtime …)', id: 'Id', value: 'Value', from: 'Since when (YYYY-MM-DD or less exact)', source: 'Source (path below content/sources/)', name: 'Short name', fullName: 'Full name', vendor: 'Vendor', sort: 'Sorted by (text / version / number / date / answer)', date: 'Date', slug: 'Short name in English' } as Record<string, string>,
  },
};
