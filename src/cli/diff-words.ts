import type { Language } from '../i18n/language.ts';
import type { Warning } from '../model/knowledge-diff.ts';

interface DiffWords {
  title: string;
  nothing: string;
  warnings: string;
  today: string;
  earlier: string;
  added: string;
  removed: string;
  changed: string;
  files: string;
  file: Record<'new' | 'gone', string>;
  text: string;
  more: (count: number) => string;
  service: string;
  criterion: string;
  variant: string;
  months: string;
  before: string;
  after: string;
  whole: string;
  all: string;
  none: string;
  unreadable: (side: 'before' | 'after', count: number) => string;
  warning: Record<Warning['kind'], string>;
  fields: Record<string, string>;
}

/** The words of `npm run diff`. */
export const DIFF_WORDS: Record<Language, DiffWords> = {
  ja: {
    title: '読者から見た変更',
    nothing: '変更はありません。',
    warnings: '確かめてください',
    today: '今日の表で変わるセル',
    earlier: '過去の月の時点で変わるセル',
    added: '加わる記述',
    removed: 'なくなる記述',
    changed: '変わる記述',
    files: '記述のほかに変わるファイル',
    file: { new: '加わります', gone: 'なくなります' },
    text: '本文が変わります',
    more: (count) => `ほか${count}件`,
    service: 'サービス',
    criterion: '比較項目',
    variant: '構成',
    months: '月',
    before: '前',
    after: '後',
    whole: 'サービス全体',
    all: 'すべて',
    none: '（なし）',
    unreadable: (side, count) => `${side === 'before' ? '変更前' : '変更後'}の内容に${count}件の問題があり、読めるファイルだけを比べています。`,
    warning: {
      removed: '記述がなくなり、公開済みのアドレスが切れます',
      'lost-source': '出典が外れます',
      'lost-confidence': '確度が下がります',
      widened: '言い切る範囲（構成・バージョン・期間）が広がります',
      'checked-back': '確認日が前に戻ります',
    },
    fields: { value: '値', variants: '構成', period: '期間', kubernetes: 'Kubernetes', references: '出典', confidence: '確度', summary: '要約', note: '補足', checked: '確認日', recorded: '記録日', corrections: '訂正', alongside: '補足の記述', plan: '計画', stage: '段階', term: '用語', number: '数', version: 'バージョン', date: '日付', answer: '答え' },
  },
  en: {
    title: 'What this changes for readers',
    nothing: 'Nothing changes.',
    warnings: 'Look at these twice',
    today: 'Cells of today’s table that change',
    earlier: 'Cells of earlier months that change',
    added: 'New statements',
    removed: 'Statements that go',
    changed: 'Statements that change',
    files: 'Files that change in more than statements',
    file: { new: 'is new', gone: 'goes' },
    text: 'its text changes',
    more: (count) => `and ${count} more`,
    service: 'Service',
    criterion: 'Criterion',
    variant: 'Variant',
    months: 'Months',
    before: 'Before',
    after: 'After',
    whole: 'whole service',
    all: 'all',
    none: '(none)',
    unreadable: (side, count) => `There are ${count} problem(s) in the content ${side} the change: only files that can be read are compared.`,
    warning: {
      removed: 'the statement goes, and its published address with it',
      'lost-source': 'a source is removed',
      'lost-confidence': 'confidence is lowered',
      widened: 'it claims more than before (variants, versions or time)',
      'checked-back': 'the day of its check moves back',
    },
    fields: { value: 'value', variants: 'variants', period: 'period', kubernetes: 'Kubernetes', references: 'sources', confidence: 'confidence', summary: 'summary', note: 'note', checked: 'checked', recorded: 'recorded', corrections: 'corrections' },
  },
};
