// The rules of textlint come without types.
interface TextlintPreset {
  rules: Record<string, import('@textlint/kernel').TextlintKernelRule['rule'] | { default: import('@textlint/kernel').TextlintKernelRule['rule'] }>;
  rulesConfig: Record<string, import('@textlint/kernel').TextlintKernelRule['options']>;
}
declare module 'textlint-rule-preset-ja-technical-writing' {
  const preset: TextlintPreset;
  export default preset;
}
declare module 'textlint-rule-preset-ja-spacing' {
  const preset: TextlintPreset;
  export default preset;
}
declare module 'textlint-rule-prh' {
  const rule: TextlintPreset['rules'][string];
  export default rule;
}
