import { z } from 'zod';
import { NODE_FIELDS, WORKLOAD_FIELDS } from './recogniser-fields.ts';
import { refusal } from './refusal.ts';
import { label, slug } from './text.ts';

const MAX_LENGTH = 120;
const MAX_WILDCARDS = 4;

/**
 * Text in which `*` stands for any characters and everything else for itself. There are no regular expressions:
 * a pattern is matched in linear time whatever it holds, so no content file and no pasted text can make a page hang.
 */
export const pattern = z
  .string()
  .refine(
    (text) => text.trim() === text && text.length <= MAX_LENGTH && text.replaceAll('*', '') !== '',
    refusal({
      message: { ja: 'パターンとして使えません', en: 'is no pattern' },
      hint: { ja: `前後に空白を置かず、*以外の文字を含む${MAX_LENGTH}字以内で書いてください。`, en: `Write at most ${MAX_LENGTH} characters, something besides *, and no space at either end.` },
    }),
  )
  .refine(
    (text) => !/^\.\*|\.[+?]|\*\*|\\|^\^|\$$|\[.*\]|\(\?|^\(.*\)$|\|/.test(text) && text.split('*').length - 1 <= MAX_WILDCARDS,
    refusal({
      message: { ja: '正規表現のように見えます', en: 'looks like a regular expression' },
      hint: { ja: `正規表現は使えません。任意の文字列は * で表します（${MAX_WILDCARDS}個まで。例: v*-eks-*）。`, en: `Regular expressions are not allowed: * stands for any characters, at most ${MAX_WILDCARDS} times (for example v*-eks-*).` },
    }),
  )
  .meta({ description: '* が任意の文字列を表すパターン（正規表現ではありません）。 / * stands for any characters; no regular expression.' });

/** A pattern of what has a name and a value: without the sign between them it would never match. */
const pair = pattern.refine(
  (text) => text.includes('=') || text.includes('*'),
  refusal({
    message: { ja: '「キー=値」の形ではありません', en: 'is no key=value' },
    hint: { ja: '値を問わないなら「キー=*」と書いてください。', en: 'Where any value will do, write key=*.' },
  }),
);

const sign = z
  .strictObject({
    'provider-id': pattern.optional().meta({ description: 'ノードのspec.providerID。 / spec.providerID of a node.' }),
    name: pattern.optional().meta({ description: 'ノードの名前。 / The name of a node.' }),
    kubelet: pattern.optional().meta({ description: 'kubeletのバージョン（v1.33.5-eks-113cf36）。 / Version of the kubelet.' }),
    'os-image': pattern.optional().meta({ description: 'ノードのOSイメージの名前。 / Name of the OS image of a node.' }),
    kernel: pattern.optional().meta({ description: 'ノードのカーネルのバージョン。 / Kernel version of a node.' }),
    runtime: pattern.optional().meta({ description: 'containerd://1.7.27 の形。 / Like containerd://1.7.27.' }),
    label: pair.optional().meta({ description: 'ノードのラベル、キー=値。 / A label of the node, key=value.' }),
    annotation: pair.optional().meta({ description: 'ノードのアノテーション、キー=値。 / An annotation of the node, key=value.' }),
    condition: pattern.optional().meta({ description: 'ノードのコンディションの理由（WeaveIsUpなど）。 / The reason of a node condition.' }),
    workload: pattern.optional().meta({ description: 'DaemonSet・Deploymentの名前（Podでは末尾の乱数を除く）。 / Name of a DaemonSet or Deployment; of a Pod without its random end.' }),
    container: pattern.optional().meta({ description: 'コンテナの名前。 / Name of a container.' }),
    image: pattern.optional().meta({ description: 'コンテナイメージ、タグまで。 / Container image with its tag.' }),
    argument: pattern.optional().meta({ description: 'コンテナの引数。 / An argument of a container.' }),
    env: pair.optional().meta({ description: 'コンテナの環境変数、名前=値。 / An environment variable, name=value.' }),
    likely: z.literal(true).optional().meta({ description: '決め手ではない手がかり。 / A hint rather than proof.' }),
  })
  .refine(
    (fields) => sides(fields) === 1,
    refusal({
      message: { ja: '手がかりには、ノードの項目かワークロードの項目のどちらかだけが要ります', en: 'a sign needs fields of a node or fields of a workload, not both' },
      hint: { ja: '条件を一つ以上書き、ノードの項目とワークロードの項目は別の手がかりに分けてください。', en: 'Write at least one condition, and put those on nodes and those on workloads into separate signs.' },
    }),
  )
  .meta({ description: '手がかり。書いた条件のすべてに合えば成り立ちます。 / A sign; it holds where all of its conditions do.' });

function sides(fields: Record<string, unknown>): number {
  return [NODE_FIELDS, WORKLOAD_FIELDS].filter((side) => side.some((field) => field in fields)).length;
}

const signs = z.array(sign).min(1).meta({ description: '手がかり。どれか一つで足ります。 / Signs; any one suffices.' });
const except = z.array(sign).min(1).optional().meta({ description: 'これが見えたときは当てはまらない。 / Where one of these is seen, it is something else.' });

const variant = z.strictObject({ id: slug.meta({ description: 'サービスの構成のid。 / The id of the variant.' }), signs, except });
const variants = z.array(variant).min(1).optional();

/**
 * content/recognisers/<kind>/<id>.yaml: how to tell from the output of kubectl that a cluster has something.
 * The kinds are services, cri, cni, os, network-policy and kube-proxy.
 */
export const recogniser = z.strictObject({
  name: label.meta({ description: '画面に出る名前。 / The name shown.' }),
  term: slug.meta({ 'x-ids': 'glossary' }).optional().meta({ description: '用語集のid（記述と照らすため）。 / Glossary id, to compare with statements.' }),
  signs,
  except,
  versions: z.array(pattern).min(1).optional().meta({
    description: 'タグがバージョンを表すイメージ。 / Images whose tag is the version.',
  }),
  cri: variants.meta({ description: 'サービスだけ：ノードの種類。先に書いたものが優先。 / Services only: kinds of node, the first that fits.' }),
  cni: variants.meta({ description: 'サービスだけ：ネットワークの方式。先に書いたものが優先。 / Services only: networking modes, the first that fits.' }),
});

export type AuthoredRecogniser = z.infer<typeof recogniser>;
export type AuthoredSign = z.infer<typeof sign>;
